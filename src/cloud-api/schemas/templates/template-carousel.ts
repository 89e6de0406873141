import { z } from "zod"
import { templateBodySchema } from "./template-body"
import { templateButtonsSchema } from "./template-buttons"
import { templateHeaderSchema } from "./template-header"
import { upperCaseTemplateEnums } from "./upper-case-template-enums"

const cardComponentSchema = z.preprocess(
  upperCaseTemplateEnums,
  z.discriminatedUnion("type", [templateHeaderSchema, templateBodySchema, templateButtonsSchema])
)

/** Cards that are swiped sideways: media cards (2–10) or product cards (define 2, send up to 10). */
export const templateCarouselSchema = z.object({
  type: z.literal("CAROUSEL"),
  cards: z
    .array(z.object({ components: z.array(cardComponentSchema).min(1) }))
    .min(1)
    .max(10),
})
export type TemplateCarousel = z.infer<typeof templateCarouselSchema>
