import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodyParameterSchema } from "./body-parameter"
import { buttonComponentSchema } from "./button-component"
import { headerParameterSchema } from "./header-parameter"
import { lowerCaseComponentEnums } from "./lower-case-component-enums"

const one = <Parameter extends z.ZodType>(parameter: Parameter) => z.array(parameter).length(1)

const headerComponentSchema = z.object({
  type: z.literal("header"),
  parameters: one(headerParameterSchema),
})

const bodyComponentSchema = z.object({
  type: z.literal("body"),
  parameters: z.array(bodyParameterSchema),
})

const cardSchema = z.object({
  card_index: z.number().int().min(0).max(9),
  components: z.array(
    z.preprocess(
      lowerCaseComponentEnums,
      z.discriminatedUnion("type", [
        headerComponentSchema,
        bodyComponentSchema,
        buttonComponentSchema,
      ])
    )
  ),
})

const limitedTimeOfferComponentSchema = z.object({
  type: z.literal("limited_time_offer"),
  parameters: one(
    z.object({
      type: z.literal("limited_time_offer"),
      limited_time_offer: z.object({ expiration_time_ms: z.number().int().positive() }),
    })
  ),
})

const orderStatusComponentSchema = z.object({
  type: z.literal("order_status"),
  parameters: one(
    z.object({
      type: z.literal("order_status"),
      order_status: z.object({
        reference_id: textUpTo(60),
        order: z.object({ status: z.string(), description: textUpTo(120).optional() }),
      }),
    })
  ),
})

const tapTargetComponentSchema = z.object({
  type: z.literal("tap_target_configuration"),
  parameters: one(
    z.object({
      type: z.literal("tap_target_configuration"),
      tap_target_configuration: z.array(z.object({ url: z.url(), title: z.string() })),
    })
  ),
})

/** One component of a template message: the values for the variables of one part. */
export const templateSendComponentSchema = z.preprocess(
  lowerCaseComponentEnums,
  z.discriminatedUnion("type", [
    headerComponentSchema,
    bodyComponentSchema,
    buttonComponentSchema,
    z.object({ type: z.literal("carousel"), cards: z.array(cardSchema).min(1).max(10) }),
    limitedTimeOfferComponentSchema,
    orderStatusComponentSchema,
    tapTargetComponentSchema,
  ])
)
export type TemplateSendComponent = z.output<typeof templateSendComponentSchema>
