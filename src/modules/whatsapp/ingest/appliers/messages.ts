import { WHATSAPP_EVENTS } from "../../../../contract"
import { announcementsOfWords } from "./announcements-of-words"
import { applyConsentWords } from "../../operations/consent/apply-consent-words"
import { noteInbound } from "../../operations/conversations/note-inbound"
import {
  conversationKey,
  openConversations,
} from "../../operations/conversations/open-conversations"
import {
  inboundKey,
  insertInboundMessages,
} from "../../operations/webhooks/insert-inbound-messages"
import type { Applier, Application } from "../applier"
import { consentWordOf } from "./consent-word-of"
import { isTalk, toInbound, type Inbound } from "./inbound"
import { senderOf } from "./sender-of"

/** What people wrote to the shop. */
export const messages: Applier<"message"> = {
  kind: "message",
  personOf: senderOf,
  async apply({ db, events, now }: Application<"message">) {
    const inbound = events.flatMap((event) => toInbound(event, now) ?? [])
    const conversations = await openConversations(
      db,
      inbound.flatMap(({ talk, numberId }) => (talk ? [{ ...talk, numberId }] : []))
    )
    const placed = inbound.map((message) => ({
      ...message,
      conversationId: conversationIdOf(message, conversations),
    }))
    const ids = await insertInboundMessages(db, placed)
    const arrived = firstOfEach(placed).flatMap((message) => {
      const id = ids.get(inboundKey(message.numberId, message.wamid))
      return id ? [{ ...message, id }] : []
    })

    await noteInbound(
      db,
      arrived.flatMap(({ contactId, conversationId, ...message }) =>
        contactId && conversationId && isTalk(message.message)
          ? [{ contactId, conversationId, ...message }]
          : []
      )
    )
    const spoken = arrived.flatMap((message) => {
      const word = message.conversationId ? consentWordOf(message.message) : null
      return word ? [{ ...message, word, occurredAt: message.receivedAt }] : []
    })
    const recorded = await applyConsentWords(db, spoken)
    const words = spoken.map((word, index) => ({ ...word, recorded: recorded[index] }))
    const changed = new Map(
      words.flatMap(({ id, word, recorded }) => (recorded?.changes.length ? [[id, word]] : []))
    )
    return [
      ...arrived.flatMap(({ id, contactId, conversationId }) =>
        conversationId
          ? [
              {
                name: WHATSAPP_EVENTS.MESSAGE_RECEIVED,
                payload: {
                  id,
                  contact_id: contactId,
                  order_id: null,
                  conversation_id: conversationId,
                  consent_word: changed.get(id) ?? null,
                },
              },
            ]
          : []
      ),
      ...announcementsOfWords(words),
    ]
  },
}

function conversationIdOf(
  { talk, numberId }: Inbound,
  conversations: Map<string, string>
): string | null {
  return talk ? (conversations.get(conversationKey({ ...talk, numberId })) ?? null) : null
}

/** A delivery may hold a message twice; it arrived once. */
function firstOfEach<Message extends Inbound>(messages: readonly Message[]): Message[] {
  const first = new Map<string, Message>()
  for (const message of messages) {
    const key = inboundKey(message.numberId, message.wamid)
    if (!first.has(key)) first.set(key, message)
  }
  return [...first.values()]
}
