import { advanceStatus } from "../lifecycle/advance-status"
import type { World } from "../world"

/** A person opens a chat: everything on their phone is read, and known to be if they let it. */
export function openChat(world: World, numberId: string, waId: string): number {
  const chat = world.chats.find(numberId, waId)
  if (!chat) return 0
  const newest = chat.messages.at(-1)?.seq ?? 0
  // Only news is told: the page that opened the chat asks again with every change.
  if (newest > chat.seenSeq) world.changes.changed(chat.key)
  chat.seenSeq = newest
  if (!world.config.readReceipts) return 0
  let read = 0
  for (const message of chat.messages) {
    if (message.direction === "outbound" && message.status === "delivered") {
      if (advanceStatus(world, message, "read")) read += 1
    }
  }
  return read
}
