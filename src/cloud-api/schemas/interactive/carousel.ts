import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { ctaUrlActionSchema } from "./cta-url"
import { bodySchema } from "./interactive-parts"

const cardIndex = z.number().int().min(0).max(9)

const linkedMediaSchema = z.object({ link: z.url() })
const cardHeaderSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("image"), image: linkedMediaSchema }),
  z.object({ type: z.literal("video"), video: linkedMediaSchema }),
])

const cardBodySchema = z.object({
  text: textUpTo(160).refine((text) => text.split("\n").length <= 3, {
    error: "At most 2 line breaks",
  }),
})

const quickRepliesSchema = z.object({
  buttons: z
    .array(
      z.object({
        type: z.literal("quick_reply"),
        quick_reply: z.object({ id: textUpTo(256), title: textUpTo(20) }),
      })
    )
    .min(1),
})

const mediaCardSchema = z.object({
  card_index: cardIndex,
  /** Quick-reply cards keep this type too, by Meta's documentation. */
  type: z.literal("cta_url"),
  header: cardHeaderSchema,
  body: cardBodySchema.optional(),
  action: z.union([ctaUrlActionSchema, quickRepliesSchema]),
})

const productCardSchema = z.object({
  card_index: cardIndex,
  type: z.literal("product"),
  action: z.object({ product_retailer_id: z.string(), catalog_id: z.string() }),
})

/** Cards that are swiped sideways: all with media, or all with products of one catalogue. */
export const carouselMessageSchema = z.object({
  type: z.literal("carousel"),
  body: bodySchema,
  action: z.object({
    cards: z
      .array(z.discriminatedUnion("type", [mediaCardSchema, productCardSchema]))
      .min(2)
      .max(10)
      .refine((cards) => new Set(cards.map((card) => card.type)).size === 1, {
        error: "All cards must be of one kind",
      }),
  }),
})
