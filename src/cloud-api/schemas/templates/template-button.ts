import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { flowButtonSchema } from "./flow-button"
import { otpButtonSchema } from "./otp-button"
import { buttonExampleSchema } from "./template-example"

const text = textUpTo(25)

const appDeepLinkSchema = z.object({
  meta_app_id: z.union([z.string(), z.number()]),
  android_deep_link: z.string(),
  android_fallback_playstore_url: z.string().optional(),
})

/** One button of a template; its position in the template is the index it is addressed by. */
export const templateButtonSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("QUICK_REPLY"), text }),
  z.object({
    type: z.literal("URL"),
    text,
    /** May end in one variable, nowhere else. */
    url: textUpTo(2000),
    example: buttonExampleSchema.optional(),
    app_deep_link: appDeepLinkSchema.optional(),
  }),
  z.object({
    type: z.literal("PHONE_NUMBER"),
    text,
    phone_number: z.string().regex(/^\D*(\d\D*){1,20}$/, { error: "At most 20 digits" }),
  }),
  z.object({
    type: z.literal("COPY_CODE"),
    text: text.optional(),
    example: buttonExampleSchema.optional(),
  }),
  otpButtonSchema,
  flowButtonSchema,
  z.object({ type: z.literal("CATALOG"), text }),
  z.object({ type: z.literal("MPM"), text }),
  z.object({ type: z.literal("SPM"), text }),
  z.object({
    type: z.literal("VOICE_CALL"),
    text: textUpTo(20),
    ttl_minutes: z.number().int().min(1440).max(43200).optional(),
  }),
  z.object({ type: z.literal("REQUEST_CONTACT_INFO"), text: text.optional() }),
  z.object({ type: z.literal("ORDER_DETAILS"), text }),
])
export type TemplateButton = z.infer<typeof templateButtonSchema>
