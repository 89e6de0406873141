import type { JsonObject } from "../json"
import type { InboundMessage } from "../state/message"
import { describeMessage } from "../view/describe-message"
import type { MessageView } from "../view/message-view"
import type { World } from "../world"
import { countClick, findOnPhone, noSuchButton } from "./click-button"
import { buttonsOf, findButton } from "./find-button"
import { pressSchema, type PressRequest } from "./press-schema"
import { receiveInbound } from "./receive-inbound"

/** A person taps a quick reply, a reply button or a row of a list. */
export function pressButton(world: World, input: PressRequest): InboundMessage {
  const request = pressSchema.parse(input)
  const message = findOnPhone(world, request.wamid)
  const view = describeMessage(message)
  const index = findButton(view, request.button)
  const answer = answerTo(view, index, request.button)
  if (!answer) throw noSuchButton(request.button)
  if (index !== undefined) countClick(message, index)
  return receiveInbound(world, {
    from: message.waId,
    to: message.number.id,
    context: { from: message.number.digits, id: message.wamid },
    ...answer,
  })
}

type Answer =
  { type: "button"; button: JsonObject } | { type: "interactive"; interactive: JsonObject }

function answerTo(
  view: MessageView,
  index: number | undefined,
  wanted: number | string
): Answer | undefined {
  const button = index === undefined ? undefined : buttonsOf(view)[index]
  if (button?.type === "QUICK_REPLY") {
    return { type: "button", button: { payload: button.payload, text: button.text } }
  }
  if (button?.type === "REPLY") {
    const reply = { id: button.payload, title: button.text }
    return { type: "interactive", interactive: { type: "button_reply", button_reply: reply } }
  }
  const rows = view.list?.sections.flatMap((section) => section.rows) ?? []
  const row = rows.find(
    (candidate, at) => wanted === at || wanted === candidate.id || wanted === candidate.title
  )
  return row && { type: "interactive", interactive: { type: "list_reply", list_reply: { ...row } } }
}
