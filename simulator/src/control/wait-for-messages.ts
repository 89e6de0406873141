import type { World } from "../world"
import { listMessages, type MessageFilter, type ReceivedMessage } from "./list-messages"

const defaultTimeoutMs = 30_000

/** Answers as soon as enough messages match, or with what there is when the time is over. */
export function waitForMessages(
  world: World,
  wanted: MessageFilter & { least?: number; timeoutMs?: number }
): Promise<ReceivedMessage[]> {
  const { least = 1, timeoutMs = defaultTimeoutMs, ...filter } = wanted
  const found = listMessages(world, filter)
  if (found.length >= least || timeoutMs <= 0) return Promise.resolve(found)
  return new Promise((resolve) => {
    const finish = (messages: ReceivedMessage[]) => {
      clearTimeout(timer)
      stopListening()
      resolve(messages)
    }
    const stopListening = world.changes.listen(() => {
      const messages = listMessages(world, filter)
      if (messages.length >= least) finish(messages)
    })
    const timer = setTimeout(() => finish(listMessages(world, filter)), timeoutMs)
  })
}
