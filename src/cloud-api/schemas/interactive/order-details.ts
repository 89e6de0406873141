import { z } from "zod"
import { amountSchema } from "../shared/amount"
import { textUpTo } from "../shared/text-up-to"
import { paymentSettingSchema } from "./payment-setting"

/** Our reference of an order: unique per message. */
export const referenceIdSchema = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9_.-]+$/)

const itemSchema = z.looseObject({
  retailer_id: z.string(),
  name: z.string(),
  amount: amountSchema,
  sale_amount: amountSchema.optional(),
  quantity: z.number().int().positive(),
})

const describedAmountSchema = amountSchema.extend({ description: textUpTo(60).optional() })
const discountSchema = describedAmountSchema.extend({
  discount_program_name: textUpTo(60).optional(),
})

const orderSchema = z.object({
  status: z.literal("pending"),
  catalog_id: z.string().optional(),
  expiration: z
    .object({ timestamp: z.union([z.string(), z.number()]), description: textUpTo(120) })
    .optional(),
  items: z.array(itemSchema).min(1),
  subtotal: amountSchema,
  tax: describedAmountSchema.optional(),
  shipping: describedAmountSchema.optional(),
  discount: discountSchema.optional(),
})

/** An order to review and pay inside WhatsApp (Brazil, India, Singapore). */
export const orderDetailsSchema = z.object({
  reference_id: referenceIdSchema,
  type: z.enum(["digital-goods", "physical-goods"]),
  payment_type: z.string().optional(),
  payment_configuration: z.string().optional(),
  payment_settings: z.array(paymentSettingSchema).optional(),
  currency: z.string().length(3),
  total_amount: amountSchema,
  order: orderSchema.optional(),
})
export type OrderDetails = z.input<typeof orderDetailsSchema>
