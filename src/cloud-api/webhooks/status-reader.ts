import * as wire from "../schemas/webhooks"
import { contactOf } from "./change"
import { eachOf, type Reader } from "./readers"
import { z } from "zod"

/** A list of statuses holds those of messages and, for some countries, those of payments. */
export const statusReader: Reader = eachOf("statuses", {
  schema: z.union([
    wire.paymentStatusSchema.transform((status) => ({ kind: "payment_status" as const, status })),
    wire.statusUpdateSchema.transform((status) => ({ kind: "status" as const, status })),
  ]),
  event: (read, change) => {
    if (read.kind === "payment_status") return read
    const { recipient_id: waId, recipient_user_id: userId } = read.status
    return { ...read, contact: contactOf(change, { waId, userId }) }
  },
})
