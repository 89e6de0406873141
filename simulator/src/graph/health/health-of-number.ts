import type { BusinessNumber } from "../../state/business-number"
import type { HealthMark } from "../../state/health-mark"

const notRegistered: HealthMark = {
  availability: "BLOCKED",
  errors: [
    {
      error_code: 141000,
      error_description: "The phone number is not registered on the WhatsApp Business Platform.",
      possible_solution: "Verify the phone number and register it.",
    },
  ],
  information: [],
}

const nameNotApproved: HealthMark = {
  availability: "LIMITED",
  errors: [],
  information: [
    "Your display name has not been approved yet. Your message limit will increase after the display name is approved.",
  ],
}

/** What was said of a number's health, or what follows from how far it is set up. */
export function healthOfNumber(number: BusinessNumber): HealthMark | undefined {
  if (number.health) return number.health
  if (!number.registered) return notRegistered
  const waits = number.nameStatus === "PENDING_REVIEW" || number.nameStatus === "DECLINED"
  return waits ? nameNotApproved : undefined
}
