import {
  afterDeadline,
  PRIORITIES,
  unconfirmedDeadline,
  type MessagePurpose,
} from "../../../../domain/messages"

/** How long each purpose waits for its confirmation, for statements that use the database's clock. */
export type ConfirmationWaits = Readonly<Record<MessagePurpose, number>>

const PURPOSES = Object.keys(PRIORITIES) as MessagePurpose[]

/** The waits of the domain's protocol, in milliseconds. */
export const CONFIRMATION_WAITS = Object.fromEntries(
  PURPOSES.map((purpose) => [purpose, unconfirmedDeadline(purpose, new Date(0)).getTime()])
) as ConfirmationWaits

/** Purposes whose messages are sent again when nobody confirmed them. */
export const SENT_AGAIN = PURPOSES.filter((purpose) => afterDeadline(purpose) === "send_again")
