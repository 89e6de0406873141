import { parseJson } from "../http/parse-json"
import { asObject, asString, type JsonObject } from "../json"
import type { StoredMessage } from "../state/message"
import { describeContent } from "./describe-content"
import { describeTemplate } from "./describe-template"
import type { MessageView } from "./message-view"

/** Draws a message of either direction; done when somebody looks, not when it is sent. */
export function describeMessage(message: StoredMessage): MessageView {
  const wire = message.direction === "outbound" ? parseJson(message.body) : message.wire
  const quotes = asString(asObject(wire.context)?.[quoteKey(message)])
  return { ...describe(message, wire), ...(quotes !== undefined && { quotes }) }
}

/** Senders name the quoted message `message_id`, webhooks `id`. */
const quoteKey = (message: StoredMessage) =>
  message.direction === "outbound" ? "message_id" : "id"

function describe(message: StoredMessage, wire: JsonObject): MessageView {
  if (message.direction === "outbound" && message.template) {
    return describeTemplate(message.template, asObject(wire.template) ?? {})
  }
  return describeContent(message.type, wire)
}
