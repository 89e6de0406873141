import type { Chat } from "../state/chats"
import type { StoredMessage } from "../state/message"
import { describeMessage } from "../view/describe-message"
import type { World } from "../world"
import { presentMessage, type ReceivedMessage } from "./present-message"

const mostListed = 200
const typingMs = 25_000

export type ChatSummary = {
  key: string
  wa_id: string
  name: string | null
  phone_number_id: string
  business: { verified_name: string; display_phone_number: string }
  last_text: string
  last_direction: "inbound" | "outbound"
  last_ms: number
  unread: number
}

export type ChatDetail = ChatSummary & { typing: boolean; messages: ReceivedMessage[] }

/** The phones' chats, most recent first. */
export const listChats = (world: World): ChatSummary[] =>
  world.chats
    .list()
    .slice(0, mostListed)
    .map((chat) => summarise(world, chat))

export function findChat(world: World, numberId: string, waId: string): ChatDetail | undefined {
  const chat = world.chats.find(numberId, waId)
  if (!chat) return undefined
  const typing = chat.typingSince !== undefined && Date.now() - chat.typingSince < typingMs
  return { ...summarise(world, chat), typing, messages: chat.messages.map(presentMessage) }
}

function summarise(world: World, chat: Chat): ChatSummary {
  const last = chat.messages.at(-1)
  return {
    key: chat.key,
    wa_id: chat.waId,
    name: world.people.get(chat.waId).name ?? null,
    phone_number_id: chat.number.id,
    business: {
      verified_name: chat.number.verifiedName,
      display_phone_number: chat.number.displayPhoneNumber,
    },
    last_text: last ? describeMessage(last).text : "",
    last_direction: last?.direction ?? "outbound",
    last_ms: chat.lastAt,
    unread: chat.messages.filter((message) => isUnread(message, chat)).length,
  }
}

const isUnread = (message: StoredMessage, chat: Chat) =>
  message.direction === "outbound" &&
  message.seq > chat.seenSeq &&
  message.status !== "read" &&
  message.status !== "failed"
