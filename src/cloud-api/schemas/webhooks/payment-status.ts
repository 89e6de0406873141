import { z } from "zod"
import { sideNote } from "../shared/side-note"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"

/** Where the payment of an `order_details` message stands. */
export const paymentStatusSchema = z.looseObject({
  type: z.literal("payment"),
  id: z.string().min(1),
  status: openEnum<"captured" | "pending" | "failed">(),
  timestamp: sideNote(unixSecondsSchema),
  recipient_id: z.string().optional(),
  payment: z.looseObject({
    reference_id: z.string(),
    amount: z.looseObject({ value: z.number(), offset: z.number() }).optional(),
    currency: z.string().optional(),
  }),
})
export type PaymentStatus = z.output<typeof paymentStatusSchema>
