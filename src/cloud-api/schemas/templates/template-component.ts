import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { templateBodySchema } from "./template-body"
import { templateButtonsSchema } from "./template-buttons"
import { templateCarouselSchema } from "./template-carousel"
import { templateFooterSchema } from "./template-footer"
import { templateHeaderSchema } from "./template-header"
import { upperCaseTemplateEnums } from "./upper-case-template-enums"

const limitedTimeOfferSchema = z.object({
  type: z.literal("LIMITED_TIME_OFFER"),
  limited_time_offer: z.object({
    text: textUpTo(16),
    has_expiration: z.boolean().optional(),
  }),
})

const callPermissionRequestSchema = z.object({ type: z.literal("CALL_PERMISSION_REQUEST") })

/** One component of a template's definition, with Meta's limits. */
export const templateComponentSchema = z.preprocess(
  upperCaseTemplateEnums,
  z.discriminatedUnion("type", [
    templateHeaderSchema,
    templateBodySchema,
    templateFooterSchema,
    templateButtonsSchema,
    templateCarouselSchema,
    limitedTimeOfferSchema,
    callPermissionRequestSchema,
  ])
)
export type TemplateComponent = z.output<typeof templateComponentSchema>
