import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"

const choice = {
  id: z.string(),
  title: z.string(),
}

/** What somebody answered an interactive message with. */
export const interactiveReplySchema = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("button_reply"), button_reply: z.looseObject(choice) }),
  z.looseObject({
    type: z.literal("list_reply"),
    list_reply: z.looseObject({ ...choice, description: z.string().optional() }),
  }),
  z.looseObject({
    type: z.literal("nfm_reply"),
    nfm_reply: z.looseObject({
      name: openEnum<"flow" | "address_message">().optional(),
      body: z.string().optional(),
      /** JSON, as text: what the form was filled with, and its flow token. */
      response_json: z.string(),
    }),
  }),
  z.looseObject({
    type: z.literal("call_permission_reply"),
    call_permission_reply: z.looseObject({
      response: openEnum<"accept" | "reject">(),
      is_permanent: z.boolean().optional(),
      expiration_timestamp: unixSecondsSchema.optional(),
      response_source: openEnum<"user_action" | "automatic">().optional(),
    }),
  }),
  z.looseObject({ type: z.literal("payment_method"), payment_method: z.looseObject({}) }),
])
export type InteractiveReply = z.output<typeof interactiveReplySchema>
