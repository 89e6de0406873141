import { z } from "zod"
import { templateButtonSchema, type TemplateButton } from "./template-button"

/** How many buttons of each kind one template may have; ten in all. */
const MOST_OF_A_KIND: Partial<Record<TemplateButton["type"], number>> = {
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  OTP: 1,
  FLOW: 1,
  CATALOG: 1,
  MPM: 1,
  SPM: 1,
  VOICE_CALL: 1,
}

/** A template's buttons. */
export const templateButtonsSchema = z.object({
  type: z.literal("BUTTONS"),
  buttons: z
    .array(templateButtonSchema)
    .min(1)
    .max(10)
    .refine(withinCounts, { error: "Too many buttons of one kind" })
    .refine(repliesAreTogether, {
      error: "Quick replies must stand together, before or after the other buttons",
    })
    .refine(labelsAreUnique, { error: "Two buttons have the same text" }),
})
export type TemplateButtons = z.infer<typeof templateButtonsSchema>

function withinCounts(buttons: TemplateButton[]): boolean {
  return Object.entries(MOST_OF_A_KIND).every(
    ([kind, most]) => buttons.filter((button) => button.type === kind).length <= most
  )
}

function repliesAreTogether(buttons: TemplateButton[]): boolean {
  const isReply = buttons.map((button) => button.type === "QUICK_REPLY")
  const changes = isReply.filter((reply, at) => at > 0 && reply !== isReply[at - 1]).length
  return changes <= 1
}

function labelsAreUnique(buttons: TemplateButton[]): boolean {
  const labels = buttons.flatMap((button) => button.text ?? [])
  return new Set(labels).size === labels.length
}
