import { z } from "zod"
import { unixSecondsSchema } from "../shared/wire-number"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"

/** How often a template's buttons were tapped; of links, `unique_url_button` counts people. */
const clickSchema = z.looseObject({
  type: openEnum<"quick_reply_button" | "url_button" | "unique_url_button">(),
  button_content: z.string().optional(),
  count: z.number(),
})

/** In the account's currency. */
const costSchema = z.looseObject({
  type: openEnum<"amount_spent" | "cost_per_delivered" | "cost_per_url_button_click">(),
  value: z.number().optional(),
})

/** What became of one template's messages during one day. */
export const templateAnalyticsPointSchema = z.looseObject({
  template_id: wireIdSchema,
  start: unixSecondsSchema,
  end: unixSecondsSchema,
  sent: z.number().optional(),
  delivered: z.number().optional(),
  read: z.number().optional(),
  clicked: z.array(clickSchema).nullish(),
  cost: z.array(costSchema).nullish(),
})
export type TemplateAnalyticsPoint = z.output<typeof templateAnalyticsPointSchema>

/** One kind of sending of an account: the Cloud API, or Marketing Messages. */
export const templateAnalyticsSchema = z.looseObject({
  product_type: z.string().optional(),
  data_points: z.array(templateAnalyticsPointSchema),
})
