import { UnknownOutcomeError } from "../errors/delivery-errors"
import type { Exchange } from "./exchange"
import { parseJson } from "../json/parse-json"
import { readGraphError } from "./read-graph-error"
import type { SendOutcome } from "./send-outcome"

type SendAnswer = {
  messages?: { id?: unknown; message_status?: unknown }[]
  contacts?: { wa_id?: unknown; user_id?: unknown }[]
}

/**
 * What became of a send. Only an answer with a message id is `accepted` and only Meta's own words
 * are `refused`; a server error without them may hide a message that went out.
 */
export function classifySend(answer: Exchange, secrets: readonly string[]): SendOutcome {
  if (answer.kind === "too_large") return { kind: "unknown", cause: answer.cause }
  if (answer.kind !== "response") return answer
  const { status, headers } = answer
  const json = parseJson(answer.body)
  if (status >= 200 && status < 300) {
    const accepted = readAccepted(json)
    if (accepted) return accepted
  }
  const error = readGraphError({ status, headers, json }, secrets)
  if (error) return { kind: "refused", error }
  const cause = new UnknownOutcomeError(`The Cloud API answered HTTP ${status} without a result`)
  return { kind: "unknown", cause }
}

/** Reads by hand, not by a schema: this runs once per message sent. */
function readAccepted(json: unknown): SendOutcome | undefined {
  if (typeof json !== "object" || json === null) return undefined
  const { messages, contacts } = json as SendAnswer
  const message = Array.isArray(messages) ? messages[0] : undefined
  const wamid = textOf(message?.id)
  if (!wamid) return undefined
  const contact = Array.isArray(contacts) ? contacts[0] : undefined
  return {
    kind: "accepted",
    wamid,
    waId: textOf(contact?.wa_id),
    userId: textOf(contact?.user_id),
    messageStatus: textOf(message?.message_status),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined
}
