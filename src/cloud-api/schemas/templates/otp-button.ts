import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"

const supportedAppSchema = z.object({
  package_name: textUpTo(224),
  signature_hash: z.string().length(11),
})

const shared = {
  type: z.literal("OTP"),
  text: textUpTo(25).optional(),
}

const autofill = {
  ...shared,
  autofill_text: textUpTo(25).optional(),
  supported_apps: z.array(supportedAppSchema).min(1).max(5).optional(),
  /** The older way to name the one supported app. */
  package_name: textUpTo(224).optional(),
  signature_hash: z.string().length(11).optional(),
}

/** The button of an authentication template. Meta returns it as a URL button. */
export const otpButtonSchema = z.discriminatedUnion("otp_type", [
  z.object({ ...shared, otp_type: z.literal("COPY_CODE") }),
  z.object({ ...autofill, otp_type: z.literal("ONE_TAP") }),
  z.object({
    ...autofill,
    otp_type: z.literal("ZERO_TAP"),
    zero_tap_terms_accepted: z.literal(true),
  }),
])
