/** What a merchant reads beside a message that was not sent: what happened, and what to do. */
export interface ReasonText {
  message: string
  remedy: string
}

/** Why a message will never be sent. */
export const SUPPRESSION_REASONS = {
  no_consent: {
    message: "This person has not agreed to receive these messages on WhatsApp.",
    remedy: "Ask for their consent, at checkout or on the customer's page, then send it again.",
  },
  opted_out: {
    message: "This person asked not to receive these messages on WhatsApp.",
    remedy: "Reach them another way. They can start again by writing START or in their account.",
  },
  blocked: {
    message: "You blocked this person on WhatsApp.",
    remedy: "Unblock them first if you want to write to them.",
  },
  no_phone_number: {
    message: "There is no phone number for this person.",
    remedy: "Add a phone number to the order or the customer, then send it again.",
  },
  invalid_phone_number: {
    message: "The phone number is not one that can receive WhatsApp messages.",
    remedy: "Correct it, with its country code, on the order or the customer, then send it again.",
  },
  unreachable: {
    message: "WhatsApp could not reach this number lately; it may not be on WhatsApp.",
    remedy: "Check the number with the customer, or reach them another way.",
  },
  window_closed: {
    message:
      "More than 24 hours have passed since this person last wrote, so only templates may be sent.",
    remedy: "Send an approved template instead, or wait until they write again.",
  },
  template_missing: {
    message: "The template does not exist in a language this message can use.",
    remedy: "Create it in WhatsApp Manager or choose another template, then synchronise templates.",
  },
  template_not_approved: {
    message: "WhatsApp has not approved the template, so it cannot be sent.",
    remedy: "Wait for the review, or correct the template if it was rejected.",
  },
  template_disabled: {
    message: "WhatsApp disabled the template because people blocked or reported it.",
    remedy: "Make a new template with a clearer text and choose it in the automation.",
  },
  authentication_needs_phone: {
    message: "One-time codes can only be sent to a phone number, and this person's is not known.",
    remedy: "Ask the person to share their phone number, or send the code another way.",
  },
  notifications_disabled: {
    message: "Notifications are switched off for this order.",
    remedy: "Nothing to do. To send it anyway, use the send button on the order.",
  },
  missing_variable: {
    message: "A value the template needs is empty.",
    remedy: "Fill it in on the order or the customer, or give it a default in the automation.",
  },
  no_sender: {
    message: "No WhatsApp phone number is set up to send from.",
    remedy: "Connect a WhatsApp account and choose its default number in the settings.",
  },
} as const satisfies Record<string, ReasonText>

/** Why a message is not sent yet. */
export const DEFERRAL_REASONS = {
  scheduled: {
    message: "This message is scheduled for later.",
    remedy: "Nothing to do; it leaves by itself.",
  },
  template_paused: {
    message: "WhatsApp paused the template because of its quality.",
    remedy: "It leaves when WhatsApp resumes the template. Consider a clearer text.",
  },
  template_in_review: {
    message: "WhatsApp is reviewing the template.",
    remedy: "Nothing to do; it leaves when WhatsApp approves the template, usually within a day.",
  },
  account_paused: {
    message: "Sending is paused because WhatsApp refuses this account.",
    remedy: "Check the account's access token and status in the settings; messages then leave.",
  },
  rate_limited: {
    message: "The number is sending as fast as WhatsApp allows.",
    remedy: "Nothing to do; it leaves when it is its turn.",
  },
  quota: {
    message: "The number has used its sending quota for now.",
    remedy: "It leaves when the quota is renewed. Raise the quota to send more.",
  },
  retry_later: {
    message: "WhatsApp could not take the message, and it will be tried again.",
    remedy: "Nothing to do; it is tried again at the time shown.",
  },
  account_on_hold: {
    message: "You paused the account this message leaves from.",
    remedy: "Resume it in the settings when its messages may leave.",
  },
  number_paused: {
    message: "This phone number is paused.",
    remedy: "Resume it in the settings when it may send again.",
  },
  number_moved: {
    message: "Its phone number was removed, so it leaves from another one.",
    remedy: "Nothing to do; it leaves by itself.",
  },
  unconfirmed: {
    message: "Meta did not answer; waiting for confirmation.",
    remedy: "Nothing to do; it is confirmed or decided by the time shown.",
  },
} as const satisfies Record<string, ReasonText>

/** Why a message that Meta took has not left Meta yet. */
export const HOLD_REASONS = {
  held_for_quality: {
    message:
      "WhatsApp took the message and holds it back while it sees how people take the template.",
    remedy: "Nothing to do; it is delivered, or fails if WhatsApp pauses the template.",
  },
} as const satisfies Record<string, ReasonText>

/** Why a message that waited was taken back. */
export const CANCELLATION_REASONS = {
  number_removed: {
    message: "Its phone number was removed before it left, and no other number could send it.",
    remedy: "Send it again from another number if it is still wanted.",
  },
} as const satisfies Record<string, ReasonText>

export type SuppressionReason = keyof typeof SUPPRESSION_REASONS
export type DeferralReason = keyof typeof DEFERRAL_REASONS
export type CancellationReason = keyof typeof CANCELLATION_REASONS
export type HoldReason = keyof typeof HOLD_REASONS
export type Reason = SuppressionReason | DeferralReason | HoldReason | CancellationReason

/** What is known about one case beyond its reason. */
export interface ReasonDetails {
  missingVariables?: readonly string[]
}

const REASONS: Record<Reason, ReasonText> = {
  ...SUPPRESSION_REASONS,
  ...DEFERRAL_REASONS,
  ...HOLD_REASONS,
  ...CANCELLATION_REASONS,
}

/** The words for a reason, naming the variables when some are missing. */
export function explainReason(reason: Reason, details: ReasonDetails = {}): ReasonText {
  const names = details.missingVariables ?? []
  if (reason !== "missing_variable" || names.length === 0) return REASONS[reason]

  const message =
    names.length === 1
      ? `The template's value "${names[0]}" is empty.`
      : `The template's values ${names.map((name) => `"${name}"`).join(", ")} are empty.`
  return { ...REASONS[reason], message }
}

/** Says whether a text, such as one read from the database, is a reason this table explains. */
export function isReason(text: string): text is Reason {
  return Object.hasOwn(REASONS, text)
}
