import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"
import { webhookErrorSchema } from "./webhook-error"

const historyMessageSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  timestamp: unixSecondsSchema,
  history_context: z.looseObject({ status: z.string().optional() }).optional(),
})

/** A piece of the conversations held in the Business app, or the reason there are none. */
export const historyChunkSchema = z.looseObject({
  metadata: z
    .looseObject({
      phase: z.number().optional(),
      chunk_order: z.number().optional(),
      progress: z.number().optional(),
    })
    .optional(),
  threads: z
    .array(z.looseObject({ id: wireIdSchema, messages: z.array(historyMessageSchema) }))
    .optional(),
  errors: z.array(webhookErrorSchema).optional(),
})
export type HistoryChunk = z.output<typeof historyChunkSchema>

/** A contact was added to or removed from the Business app's address book. */
export const contactSyncSchema = z.looseObject({
  type: openEnum<"contact">(),
  action: openEnum<"add" | "remove">(),
  contact: z.looseObject({
    full_name: z.string().optional(),
    first_name: z.string().optional(),
    phone_number: wireIdSchema.optional(),
    user_id: z.string().optional(),
  }),
})
export type ContactSync = z.output<typeof contactSyncSchema>

/** A message the business wrote in the Business app. */
export const messageEchoSchema = z.looseObject({
  id: z.string().min(1),
  type: z.string(),
  from: wireIdSchema.optional(),
  to: wireIdSchema.optional(),
  to_user_id: z.string().optional(),
  timestamp: unixSecondsSchema,
})
export type MessageEcho = z.output<typeof messageEchoSchema>
