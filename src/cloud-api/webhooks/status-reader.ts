import * as wire from "../schemas/webhooks"
import { contactOf, type Change } from "./change"
import { isRecord } from "../json/is-record"
import { eachOf, type Reader } from "./readers"

const messageStatuses = eachOf("statuses", {
  schema: wire.statusUpdateSchema,
  event: (status, change) => ({
    kind: "status",
    status,
    contact: contactOf(change, { waId: status.recipient_id, userId: status.recipient_user_id }),
  }),
})

const paymentStatuses = eachOf("statuses", {
  schema: wire.paymentStatusSchema,
  event: (status) => ({ kind: "payment_status", status }),
})

/** A list of statuses holds those of messages and, for some countries, those of payments. */
export const statusReader: Reader = (change, found) => {
  const { statuses } = change.value
  if (!Array.isArray(statuses) || !statuses.some(isPayment)) return messageStatuses(change, found)
  messageStatuses(
    withStatuses(
      change,
      statuses.filter((status) => !isPayment(status))
    ),
    found
  )
  paymentStatuses(withStatuses(change, statuses.filter(isPayment)), found)
}

function isPayment(status: unknown): boolean {
  return isRecord(status) && status.type === "payment"
}

function withStatuses(change: Change, statuses: unknown[]): Change {
  return { ...change, value: { ...change.value, statuses } }
}
