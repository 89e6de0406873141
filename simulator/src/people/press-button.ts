import { z } from "zod"
import { GraphError } from "../graph/graph-error"
import type { JsonObject } from "../json"
import type { InboundMessage } from "../state/message"
import { describeMessage } from "../view/describe-message"
import type { MessageView } from "../view/message-view"
import type { World } from "../world"
import { receiveInbound } from "./receive-inbound"

/** Body of `POST /_sim/press`: which message, and its button by position, label or id. */
export const pressSchema = z.strictObject({
  wamid: z.string().min(1),
  button: z.union([z.int().min(0), z.string().min(1)]),
})

export type PressRequest = z.input<typeof pressSchema>

/** A person taps a quick reply, a reply button or a row of a list. */
export function pressButton(world: World, input: PressRequest): InboundMessage {
  const request = pressSchema.parse(input)
  const message = world.history.find(request.wamid)
  if (message?.direction !== "outbound") {
    throw new GraphError({ code: 100, httpStatus: 404, message: "No such message on a phone" })
  }
  const answer = answerTo(describeMessage(message), request.button)
  if (!answer) {
    throw new GraphError({
      code: 100,
      message: `The message has no button that answers to ${JSON.stringify(request.button)}`,
    })
  }
  return receiveInbound(world, {
    from: message.waId,
    to: message.number.id,
    context: { from: message.number.digits, id: message.wamid },
    ...answer,
  })
}

type Answer =
  { type: "button"; button: JsonObject } | { type: "interactive"; interactive: JsonObject }

function answerTo(view: MessageView, wanted: number | string): Answer | undefined {
  const button = view.buttons.find(
    (candidate, index) =>
      wanted === index ||
      wanted === candidate.text ||
      ("payload" in candidate && wanted === candidate.payload)
  )
  if (button?.type === "QUICK_REPLY") {
    return { type: "button", button: { payload: button.payload, text: button.text } }
  }
  if (button?.type === "REPLY") {
    const reply = { id: button.payload, title: button.text }
    return { type: "interactive", interactive: { type: "button_reply", button_reply: reply } }
  }
  const rows = view.list?.sections.flatMap((section) => section.rows) ?? []
  const row = rows.find(
    (candidate, index) => wanted === index || wanted === candidate.id || wanted === candidate.title
  )
  return row && { type: "interactive", interactive: { type: "list_reply", list_reply: { ...row } } }
}
