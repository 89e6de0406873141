import { asObjects, asString, type JsonObject } from "../../../json"
import { refusal } from "../refusal"
import type { TemplateParts } from "./template-parts"

const allowed = ["BODY", "FOOTER", "BUTTONS"]

/** Authentication templates: Meta's own texts, how long the code lives, and one button. */
export function checkAuthentication(parts: TemplateParts): void {
  const { components, bodies, footer, buttons } = parts
  const stranger = components.find(({ type }) => !allowed.includes(asString(type) ?? ""))
  if (stranger) throw wrong(`They can't have a ${asString(stranger.type)?.toLowerCase()}.`)
  if (bodies[0]?.text !== undefined || footer?.text !== undefined) {
    throw wrong(
      "Their texts are Meta's own: give add_security_recommendation and code_expiration_minutes."
    )
  }
  const minutes = footer?.code_expiration_minutes
  if (footer && !(Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 90)) {
    throw wrong("code_expiration_minutes must be from 1 to 90.")
  }
  const [button, ...others] = buttons
  if (!button || others.length > 0 || button.type !== "OTP") {
    throw wrong("They need exactly one button, of type OTP.")
  }
  checkOtp(button)
}

function checkOtp(button: JsonObject): void {
  const kind = asString(button.otp_type)
  if (kind === "COPY_CODE") return
  if (kind !== "ONE_TAP" && kind !== "ZERO_TAP") {
    throw wrong("otp_type must be COPY_CODE, ONE_TAP or ZERO_TAP.")
  }
  const apps = button.supported_apps === undefined ? [button] : asObjects(button.supported_apps)
  const isNamed = ({ package_name: name, signature_hash: hash }: JsonObject) =>
    /^[\w.]+\.[\w.]+$/.test(asString(name) ?? "") && asString(hash)?.length === 11
  if (apps.length < 1 || apps.length > 5 || !apps.every(isNamed)) {
    throw wrong(
      "supported_apps needs 1 to 5 apps, each with package_name and an 11-letter signature_hash."
    )
  }
  if (kind === "ZERO_TAP" && button.zero_tap_terms_accepted !== true) {
    throw wrong("zero_tap_terms_accepted must be true.")
  }
}

const wrong = (message: string) =>
  refusal(undefined, "Authentication Template is Incorrect", message)
