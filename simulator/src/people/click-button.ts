import { GraphError } from "../graph/graph-error"
import { describeMessage } from "../view/describe-message"
import type { OutboundMessage } from "../state/message"
import type { World } from "../world"
import { findButton } from "./find-button"
import { pressSchema, type PressRequest } from "./press-schema"

/** A person follows a link or copies a code: nobody hears of it, but Meta counts it. */
export function clickButton(world: World, input: PressRequest): { clicks: number } {
  const request = pressSchema.parse(input)
  const message = findOnPhone(world, request.wamid)
  const index = findButton(describeMessage(message), request.button)
  if (index === undefined) throw noSuchButton(request.button)
  countClick(message, index)
  return { clicks: message.clicks?.length ?? 0 }
}

/** A message that some phone has received. */
export function findOnPhone(world: World, wamid: string): OutboundMessage {
  const message = world.history.find(wamid)
  if (message?.direction === "outbound") return message
  throw new GraphError({ code: 100, httpStatus: 404, message: "No such message on a phone" })
}

export function countClick(message: OutboundMessage, index: number): void {
  message.clicks = [...(message.clicks ?? []), index]
}

export const noSuchButton = (wanted: number | string) =>
  new GraphError({
    code: 100,
    message: `The message has no button that answers to ${JSON.stringify(wanted)}`,
  })
