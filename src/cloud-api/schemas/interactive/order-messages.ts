import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodySchema, footerSchema, interactiveHeaderSchema } from "./interactive-parts"
import { orderDetailsSchema, referenceIdSchema } from "./order-details"

/** An order to review and pay. */
export const orderDetailsMessageSchema = z.object({
  type: z.literal("order_details"),
  header: interactiveHeaderSchema.optional(),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({ name: z.literal("review_and_pay"), parameters: orderDetailsSchema }),
})

/** Where an order of an earlier `order_details` message stands now. */
export const orderStatusMessageSchema = z.object({
  type: z.literal("order_status"),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({
    name: z.literal("review_order"),
    parameters: z.object({
      reference_id: referenceIdSchema,
      order: z.object({
        status: z.enum([
          "pending",
          "processing",
          "partially-shipped",
          "shipped",
          "completed",
          "canceled",
        ]),
        description: textUpTo(120).optional(),
      }),
      payment: z
        .object({
          status: z.enum(["pending", "captured", "failed"]),
          timestamp: z.union([z.number(), z.string()]).optional(),
        })
        .optional(),
    }),
  }),
})
