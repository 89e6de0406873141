import type { ProblemPlace } from "../../../domain/templates/template-problem"
import type { TemplateForm } from "./template-form"

/** Where in the form the parts are that start empty. */
const PARTS = {
  name: "name",
  header: "header",
  body: "body",
  footer: "footer",
  buttons: "buttons",
  offer: "offer",
  carousel: "cards",
} as const satisfies Partial<Record<ProblemPlace["component"], keyof TemplateForm>>

/** Whether anybody has written in a part since the editor was opened. */
export function isWritten(
  { component, card }: ProblemPlace,
  form: TemplateForm,
  initial: TemplateForm
): boolean {
  const part = card === undefined ? component : "carousel"
  if (!(part in PARTS)) return true
  const key = PARTS[part as keyof typeof PARTS]
  return form[key] !== initial[key]
}
