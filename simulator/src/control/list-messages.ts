import { z } from "zod"
import { canonicalWaId } from "../state/canonical-wa-id"
import { digitsOf } from "../state/phone-digits"
import type { StoredMessage } from "../state/message"
import type { World } from "../world"
import { presentMessage, statusOf, type ReceivedMessage } from "./present-message"

export type { ReceivedMessage }

const mostListed = 50_000

/** Query of `GET /_sim/messages`. */
export const messageFilterSchema = z.object({
  /** A person's number. */
  to: z.string().optional(),
  phone_number_id: z.string().optional(),
  direction: z.enum(["outbound", "inbound", "all"]).default("outbound"),
  /** `biz_opaque_callback_data`. */
  opaque: z.string().optional(),
  /** As it is now: accepted, sent, delivered, read, failed; received or read for inbound ones. */
  status: z.string().optional(),
  /** Only messages whose `seq` is greater. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(mostListed).default(1_000),
})

export type MessageFilter = z.input<typeof messageFilterSchema>

/** Newest last. Without `after` the newest that fit, with it the first after it. */
export function listMessages(world: World, input: MessageFilter): ReceivedMessage[] {
  const filter = messageFilterSchema.parse(input)
  const waId = filter.to === undefined ? undefined : canonicalWaId(digitsOf(filter.to))
  const matching: StoredMessage[] = []
  for (const message of world.history.all()) {
    if (filter.direction !== "all" && message.direction !== filter.direction) continue
    if (waId !== undefined && message.waId !== waId) continue
    if (filter.phone_number_id && message.number.id !== filter.phone_number_id) continue
    if (filter.after !== undefined && message.seq <= filter.after) continue
    if (filter.opaque !== undefined && opaqueOf(message) !== filter.opaque) continue
    if (filter.status !== undefined && statusOf(message) !== filter.status) continue
    matching.push(message)
  }
  const listed =
    filter.after === undefined ? matching.slice(-filter.limit) : matching.slice(0, filter.limit)
  return listed.map(presentMessage)
}

const opaqueOf = (message: StoredMessage) =>
  message.direction === "outbound" ? message.opaque : undefined
