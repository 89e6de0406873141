import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"
import { wireNumberSchema } from "../shared/wire-number"

/** A cart somebody filled from the catalogue. */
export const inboundOrderSchema = z.looseObject({
  catalog_id: wireIdSchema,
  text: z.string().optional(),
  product_items: z.array(
    z.looseObject({
      product_retailer_id: wireIdSchema,
      quantity: wireNumberSchema,
      item_price: wireNumberSchema.optional(),
      currency: z.string().optional(),
    })
  ),
})
export type InboundOrder = z.output<typeof inboundOrderSchema>
