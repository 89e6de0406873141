import { z } from "zod"
import { productSectionsSchema } from "../shared/product-sections"
import { bodySchema, footerSchema, textHeaderSchema } from "./interactive-parts"

/** One product of the catalogue. */
export const productMessageSchema = z.object({
  type: z.literal("product"),
  body: bodySchema.optional(),
  footer: footerSchema.optional(),
  action: z.object({ catalog_id: z.string(), product_retailer_id: z.string() }),
})

/** Up to thirty products of the catalogue, in sections. */
export const productListMessageSchema = z.object({
  type: z.literal("product_list"),
  header: textHeaderSchema,
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({ catalog_id: z.string(), sections: productSectionsSchema }),
})

/** A button that opens the whole catalogue. */
export const catalogMessageSchema = z.object({
  type: z.literal("catalog_message"),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({
    name: z.literal("catalog_message"),
    parameters: z.object({ thumbnail_product_retailer_id: z.string().optional() }).optional(),
  }),
})
