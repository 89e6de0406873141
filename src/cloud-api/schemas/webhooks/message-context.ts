import { z } from "zod"

/** What a message refers to: the one it answers, a product, or that it was forwarded. */
export const messageContextSchema = z.looseObject({
  from: z.string().optional(),
  id: z.string().optional(),
  forwarded: z.boolean().optional(),
  frequently_forwarded: z.boolean().optional(),
  referred_product: z
    .looseObject({
      catalog_id: z.string().optional(),
      product_retailer_id: z.string().optional(),
    })
    .optional(),
})
export type MessageContext = z.output<typeof messageContextSchema>
