import { z } from "zod"

export const pinSchema = z.string().regex(/^\d{6}$/, "A PIN is six digits.")

/** `POST /admin/whatsapp/phone-numbers/:id/request-code`: Meta sends a code to the number. */
export const requestCodeSchema = z.strictObject({
  method: z.enum(["SMS", "VOICE"]).default("SMS"),
  /** Language of the message or call. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, "A language looks like en or en_US.")
    .default("en_US"),
})
export type RequestCode = z.input<typeof requestCodeSchema>

/** `POST /admin/whatsapp/phone-numbers/:id/verify-code` */
export const verifyCodeSchema = z.strictObject({
  code: z
    .string()
    .transform((code) => code.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "The code is six digits.")),
})
export type VerifyCode = z.input<typeof verifyCodeSchema>

/**
 * `POST /admin/whatsapp/phone-numbers/:id/register`: the PIN of two-step verification, or the one it
 * gets now when it has none.
 */
export const registerSchema = z.strictObject({ pin: pinSchema })
export type RegisterNumber = z.input<typeof registerSchema>

/** `POST /admin/whatsapp/phone-numbers/:id/two-step-pin` */
export const twoStepPinSchema = z.strictObject({ pin: pinSchema })
export type TwoStepPin = z.input<typeof twoStepPinSchema>
