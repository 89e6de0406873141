import type { BusinessNumber } from "./business-account"
import type { StoredMessage } from "./message"

const keptChats = 1_000
const keptMessages = 200

export type Chat = {
  key: string
  number: BusinessNumber
  waId: string
  messages: StoredMessage[]
  lastAt: number
  /** When the business last showed that it is typing; a reply or 25 seconds end it. */
  typingSince?: number
  /** Up to which message the person has seen the chat. */
  seenSeq: number
}

export const chatKey = (numberId: string, waId: string) => `${numberId}:${waId}`

/** The chats the phones show: the most recently used, each with its latest messages. */
export class Chats {
  readonly #chats = new Map<string, Chat>()

  add(message: StoredMessage): Chat {
    const key = chatKey(message.number.id, message.waId)
    let chat = this.#chats.get(key)
    if (chat) this.#chats.delete(key)
    else
      chat = {
        key,
        number: message.number,
        waId: message.waId,
        messages: [],
        lastAt: 0,
        seenSeq: 0,
      }
    // Maps keep insertion order: deleting and setting again makes it the most recent.
    this.#chats.set(key, chat)
    chat.messages.push(message)
    if (chat.messages.length > keptMessages * 2) chat.messages = chat.messages.slice(-keptMessages)
    chat.lastAt = message.receivedAt
    if (message.direction === "outbound") chat.typingSince = undefined
    if (this.#chats.size > keptChats) this.#forgetOldest()
    return chat
  }

  find(numberId: string, waId: string): Chat | undefined {
    return this.#chats.get(chatKey(numberId, waId))
  }

  /** Most recent first. */
  list(): Chat[] {
    return [...this.#chats.values()].reverse()
  }

  clear(): void {
    this.#chats.clear()
  }

  #forgetOldest(): void {
    const oldest = this.#chats.keys().next()
    if (!oldest.done) this.#chats.delete(oldest.value)
  }
}
