import { lengthOf, LIMITS } from "../limits"
import type { ButtonPart, TemplateModel } from "../template-model"
import { carriesCode } from "../rendering/shown-parts"
import { ofKinds } from "./of-kinds"
import type { Finding, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

type OtpButton = Extract<ButtonPart, { type: "OTP" }>

/** Rules for templates that carry one-time codes. */
export const AUTHENTICATION_RULES: readonly TemplateRule[] = [
  {
    id: "authentication_text",
    where: "body",
    severity: "error",
    message: "Meta writes the text of one-time codes itself.",
    remedy: "Remove your words; choose whether to add the advice not to share the code.",
    find: inAuthentication(({ body }) =>
      // What Meta wrote comes back with the template: it holds the code, and nothing else varies.
      when(Boolean(body?.text) && !/^[^{}]*\{\{1\}\}[^{}]*$/.test(body?.text ?? ""), {
        field: "text",
      })
    ),
  },
  {
    id: "authentication_parts",
    where: "template",
    severity: "error",
    message: "A one-time code has a text, a footer and a button, and nothing else.",
    remedy: "Remove header, offer, cards and call requests.",
    find: inAuthentication(({ header, offer, carousel, asksToCall }) => [
      ...when(header !== null, { component: "header" }),
      ...when(offer !== null, { component: "offer" }),
      ...when(carousel.length > 0, { component: "carousel" }),
      ...when(asksToCall),
    ]),
  },
  {
    id: "authentication_button",
    where: "buttons",
    severity: "error",
    message: "A one-time code has exactly one button, which copies it or fills it in.",
    remedy: "Keep one button for the code, and remove the others.",
    find: inAuthentication(({ buttons }) =>
      when(buttons.length !== 1 || !buttons.every(carriesCode))
    ),
  },
  {
    id: "authentication_expiry",
    where: "footer",
    severity: "error",
    message: "A code can be said to expire after {{min}} to {{max}} minutes.",
    remedy: "Choose a number of minutes between them, or remove the footer.",
    find: inAuthentication(({ footer }) => {
      const [min, max] = LIMITS.codeExpirationMinutes
      const minutes = footer?.codeExpirationMinutes
      if (!footer || minutes === null || minutes === undefined) {
        return when(footer !== null && !footer.text.match(/\d/), {
          field: "codeExpirationMinutes",
          params: { min, max },
        })
      }
      const isFine = Number.isInteger(minutes) && minutes >= min && minutes <= max
      return when(!isFine, { field: "codeExpirationMinutes", params: { min, max } })
    }),
  },
  {
    id: "authentication_only",
    where: "category",
    severity: "error",
    message: "Buttons and footers for one-time codes stand in authentication templates only.",
    remedy: "Choose the category authentication, or remove them.",
    find: ({ model: { category, body, footer, buttons } }) =>
      when(
        category !== "AUTHENTICATION" &&
          (buttons.some(({ type }) => type === "OTP") ||
            body?.addSecurityRecommendation === true ||
            Boolean(footer?.codeExpirationMinutes))
      ),
  },
  {
    id: "autofill_text_too_long",
    where: "buttons",
    severity: "error",
    message: "The words for filling in have {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten them.",
    find: ofKinds(["OTP"], (button) => {
      const length = lengthOf(("autofill_text" in button && button.autofill_text) || "")
      const limit = LIMITS.autofillText
      return when(length > limit, { field: "autofill_text", params: { length, limit } })
    }),
  },
  {
    id: "supported_apps",
    where: "buttons",
    severity: "error",
    message: "To fill in a code, Meta must know {{min}} to {{max}} apps by package and signature.",
    remedy:
      "Give each app a package name such as com.example.shop ({{name}} characters at most) and a signature hash of {{hash}} characters.",
    find: ofKinds(["OTP"], (button) =>
      when(button.otp_type !== "COPY_CODE" && !hasFineApps(button), {
        field: "supported_apps",
        params: {
          min: 1,
          max: LIMITS.supportedApps,
          name: LIMITS.packageName,
          hash: LIMITS.signatureHash,
        },
      })
    ),
  },
  {
    id: "zero_tap_terms",
    where: "buttons",
    severity: "error",
    message: "Codes that fill in by themselves need Meta's terms for them to be accepted.",
    remedy: "Accept the terms, or choose another kind of button.",
    find: ofKinds(["OTP"], (button) =>
      when(button.otp_type === "ZERO_TAP" && !isAccepted(button.zero_tap_terms_accepted))
    ),
  },
]

/** What is edited may say no, whatever Meta's type says. */
const isAccepted = (accepted: unknown) => accepted === true

function hasFineApps(button: Exclude<OtpButton, { otp_type: "COPY_CODE" }>): boolean {
  const older =
    button.package_name !== undefined || button.signature_hash !== undefined
      ? [{ package_name: button.package_name, signature_hash: button.signature_hash }]
      : []
  const apps = button.supported_apps ?? older
  return (
    apps.length > 0 &&
    apps.length <= LIMITS.supportedApps &&
    apps.every(
      ({ package_name: name = "", signature_hash: hash = "" }) =>
        /^[A-Za-z]\w*(\.\w+)+$/.test(name) &&
        name.length <= LIMITS.packageName &&
        decoded(hash).length === LIMITS.signatureHash
    )
  )
}

/** Meta's own samples write a slash as %2F. */
const decoded = (hash: string) => hash.replace(/%[0-9A-F]{2}/gi, "_")

function inAuthentication(find: (model: TemplateModel) => Finding[]): TemplateRule["find"] {
  return ({ model }) => (model.category === "AUTHENTICATION" ? find(model) : [])
}
