import type { BusinessAccount } from "../../../state/business-account"
import type { StoredTemplate } from "../../../state/stored-template"
import type { RejectionInfo } from "../../../state/template-record"
import { asString } from "../../../json"
import { isInAnotherScript } from "./script-of-language"
import { addressesOf, textsOf } from "./texts-of"

export type Submission = {
  account: BusinessAccount
  template: StoredTemplate
  /** Everything it says. */
  text: string
  addresses: string[]
}

export type ReviewRule = {
  /** `rejected_reason`. */
  reason: string
  info: RejectionInfo
  isBroken: (submission: Submission) => boolean
}

const isOtp = ({ template }: Submission) => template.category === "AUTHENTICATION"

/** What Meta's reviewers turn down, the gravest first. The words are the simulator's own. */
export const reviewRules: readonly ReviewRule[] = [
  {
    reason: "ABUSIVE_CONTENT",
    info: {
      reason: "The template threatens or insults the people who receive it.",
      recommendation: "Rewrite the message politely and without threats.",
    },
    isBroken: ({ text }) =>
      /\b(idiots?|stupid|or else|you will regret|we know where you live|legal consequences against your family)\b/i.test(
        text
      ),
  },
  {
    reason: "SCAM",
    info: {
      reason: "The template asks for a card number, a password or another secret.",
      recommendation: "Remove the request: never ask people to send secrets in a chat.",
    },
    isBroken: ({ text }) =>
      /\b(send|reply with|tell|give|enter|confirm|provide|share)\b[^.!?\n]{0,60}\b(card number|cvv|cvc|password|pin code|bank login|social security number|passport number)\b/i.test(
        text
      ),
  },
  {
    reason: "TAG_CONTENT_MISMATCH",
    info: {
      reason: "The content is not written in the language the template is tagged with.",
      recommendation: "Choose the language of the text, or translate the text.",
    },
    isBroken: ({ text, template }) => isInAnotherScript(text, template.language),
  },
  {
    reason: "INCORRECT_CATEGORY",
    info: {
      reason: "The template sends a one-time code.",
      recommendation: "Create it again with the category AUTHENTICATION.",
    },
    isBroken: (submission) =>
      !isOtp(submission) &&
      /\b(verification code|one[- ]time (password|passcode|code)|otp)\b/i.test(submission.text),
  },
  {
    reason: "INVALID_FORMAT",
    info: {
      reason: "A button opens a shortened address or a WhatsApp link.",
      recommendation: "Give the full address of a page of your own.",
    },
    isBroken: ({ addresses }) =>
      addresses.some((address) =>
        /\/\/(www\.)?(wa\.me|bit\.ly|tinyurl\.com|t\.co|goo\.gl)\b/i.test(address)
      ),
  },
  {
    reason: "INVALID_FORMAT",
    info: {
      reason: "Another template of this account has the same body and footer.",
      recommendation: "Use the existing template, or change the wording.",
    },
    isBroken: (submission) => !isOtp(submission) && isDuplicate(submission),
  },
]

/** A template as its reviewers read it. */
export const submit = (account: BusinessAccount, template: StoredTemplate): Submission => ({
  account,
  template,
  text: textsOf(template.components).join("\n"),
  addresses: addressesOf(template.components),
})

/** The same words under another name; a name's other languages are its own affair. */
function isDuplicate({ account, template }: Submission): boolean {
  const wording = wordingOf(template)
  return account.templates
    .list()
    .some(
      (other) =>
        other.name !== template.name &&
        (other.status === "APPROVED" || other.status === "PAUSED") &&
        wordingOf(other) === wording
    )
}

const wordingOf = ({ components, language }: StoredTemplate) =>
  [language, ...["BODY", "FOOTER"].map((type) => textOf(components, type))].join("\n")

const textOf = (components: StoredTemplate["components"], type: string) =>
  asString(components.find((component) => component.type === type)?.text) ?? ""
