import { advanceStatus } from "../lifecycle/advance-status"
import type { World } from "../world"

/** A person opens a chat: everything on their phone is read, and known to be if they let it. */
export function openChat(world: World, numberId: string, waId: string): number {
  if (!world.config.readReceipts) return 0
  let read = 0
  for (const message of world.chats.find(numberId, waId)?.messages ?? []) {
    if (message.direction === "outbound" && message.status === "delivered") {
      if (advanceStatus(world, message, "read")) read += 1
    }
  }
  return read
}
