import { z } from "zod"

const metaId = z.string().regex(/^\d{5,30}$/, "must be an id of Meta's, digits only")

/** `GET /admin/whatsapp/setup/embedded-signup`: null unless an app and a configuration are set. */
export const embeddedSignupResponseSchema = z.object({
  embedded_signup: z
    .object({
      app_id: z.string(),
      configuration_id: z.string(),
      graph_version: z.string(),
      /** Facebook's script that opens the dialog. */
      sdk_url: z.string(),
    })
    .nullable(),
})
export type AdminEmbeddedSignupResponse = z.output<typeof embeddedSignupResponseSchema>

/**
 * `POST /admin/whatsapp/setup/embedded-signup`: what Facebook's dialog gave. The code lives for
 * thirty seconds and counts once.
 */
export const finishEmbeddedSignupSchema = z.strictObject({
  code: z.string().min(1).max(2000),
  waba_id: metaId,
  /** None where the dialog ended without a number. */
  phone_number_id: metaId.optional(),
  /** Of the number's two-step verification; it becomes the PIN where there is none. */
  pin: z
    .string()
    .regex(/^\d{6}$/, "A PIN has six digits.")
    .optional(),
  name: z.string().trim().min(1).max(100).optional(),
})
export type FinishEmbeddedSignup = z.input<typeof finishEmbeddedSignupSchema>

export const embeddedSignupDoneResponseSchema = z.object({
  account: z.object({ id: z.string(), waba_id: z.string(), name: z.string() }),
  number_id: z.string().nullable(),
  /** What still has to be done by hand, each in a sentence. */
  warnings: z.array(z.string()),
})
export type AdminEmbeddedSignupDoneResponse = z.output<typeof embeddedSignupDoneResponseSchema>
