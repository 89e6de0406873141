import { z } from "zod"
import { textUpTo } from "./text-up-to"

const sectionSchema = z.object({
  title: textUpTo(24).optional(),
  product_items: z.array(z.object({ product_retailer_id: z.string().min(1) })).min(1),
})

/** Products grouped under headings: at most ten groups and thirty products in all. */
export const productSectionsSchema = z
  .array(sectionSchema)
  .min(1)
  .max(10)
  .refine((sections) => sections.flatMap((section) => section.product_items).length <= 30, {
    error: "At most 30 products in all",
  })
