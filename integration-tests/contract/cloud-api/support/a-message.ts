import type { MessageContent, OutgoingMessage, TemplateMessage } from "../../../../src/cloud-api"
import { person } from "./connect-to-meta"

type Around = { to?: string; recipient?: string; biz_opaque_callback_data?: string }

/** A message to the person of these tests, unless it says who else it is for. */
export function aMessage(content: MessageContent, around: Around = { to: person }) {
  return { messaging_product: "whatsapp", ...around, ...content } satisfies OutgoingMessage
}

export const aText = (body: string, around?: Around) =>
  aMessage({ type: "text", text: { body } }, around)

export const aTemplate = (
  name: string,
  components?: TemplateMessage["components"],
  around?: Around
) =>
  aMessage(
    { type: "template", template: { name, language: { code: "en_US" }, components } },
    around
  )
