import { z } from "zod"
import { productSectionsSchema } from "../shared/product-sections"
import { textUpTo } from "../shared/text-up-to"
import { orderDetailsSchema } from "../interactive/order-details"

const type = z.literal("button")
/** The button's position in the template. */
const index = z.union([z.string().regex(/^\d$/), z.number().int().min(0).max(9)])

const one = <Parameter extends z.ZodType>(parameter: Parameter) => z.array(parameter).length(1)
const actionOf = <Action extends z.ZodType>(action: Action) =>
  one(z.object({ type: z.literal("action"), action }))

const flowActionSchema = z.object({
  flow_token: z.string().optional(),
  flow_action_data: z.record(z.string(), z.unknown()).optional(),
})
const thumbnailSchema = z.object({ thumbnail_product_retailer_id: z.string().optional() })
const productListSchema = z.object({
  thumbnail_product_retailer_id: z.string(),
  sections: productSectionsSchema,
})

/** Meta documents `payload`; its own samples also send `text`. */
const quickReplyParameterSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("payload"), payload: z.string() }),
  z.object({ type: z.literal("text"), text: z.string() }),
])

const voiceCallParameterSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ttl_minutes"),
    ttl_minutes: z.number().int().min(1).max(43200),
  }),
  z.object({ type: z.literal("payload"), payload: textUpTo(512) }),
])

/** What fills one button of a template. A one-time code's button is addressed as a `url` button. */
export const buttonComponentSchema = z.discriminatedUnion("sub_type", [
  z.object({
    type,
    index,
    sub_type: z.literal("url"),
    parameters: one(z.object({ type: z.literal("text"), text: z.string().min(1) })),
  }),
  z.object({
    type,
    index,
    sub_type: z.literal("quick_reply"),
    parameters: one(quickReplyParameterSchema),
  }),
  z.object({
    type,
    index,
    sub_type: z.literal("copy_code"),
    parameters: one(z.object({ type: z.literal("coupon_code"), coupon_code: textUpTo(20) })),
  }),
  z.object({
    type,
    index,
    sub_type: z.literal("flow"),
    parameters: actionOf(flowActionSchema).optional(),
  }),
  z.object({
    type,
    index,
    sub_type: z.literal("catalog"),
    parameters: actionOf(thumbnailSchema).optional(),
  }),
  z.object({ type, index, sub_type: z.literal("mpm"), parameters: actionOf(productListSchema) }),
  z.object({
    type,
    index,
    sub_type: z.literal("order_details"),
    parameters: actionOf(z.object({ order_details: orderDetailsSchema })),
  }),
  z.object({
    type,
    index: index.optional(),
    sub_type: z.literal("voice_call"),
    parameters: z.array(voiceCallParameterSchema).min(1).max(2).optional(),
  }),
])
export type ButtonComponent = z.infer<typeof buttonComponentSchema>
