import type { IncomingMessage, ServerResponse } from "node:http"
import { authorize } from "../graph/authorize"
import { GraphError, unknownObject } from "../graph/graph-error"
import { markAsRead } from "../graph/messages/mark-as-read"
import { acceptedBody, sendMessage, type Accepted } from "../graph/messages/send-message"
import { findScript } from "../lifecycle/recipient-scripts"
import { asString } from "../json"
import { canonicalWaId } from "../state/canonical-wa-id"
import { digitsOf } from "../state/phone-digits"
import type { World } from "../world"
import { errorReply } from "./error-reply"
import { parseJson } from "./parse-json"
import { readBody } from "./read-body"
import { writeReply } from "./write-reply"

const mostBytes = 1024 * 1024
const path = /^(?:\/v\d+\.\d+)?\/(\d+)\/(?:marketing_)?messages(?:\?|$)/

/** The phone number id, when a request is for the one endpoint that is asked thousands of times. */
export const matchMessages = (method: string | undefined, url: string): string | undefined =>
  method === "POST" ? path.exec(url)?.[1] : undefined

/** `POST /{phone number id}/messages`, ahead of the router: this is where the rate is measured. */
export async function handleMessages(
  world: World,
  numberId: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const raw = (await readBody(request, mostBytes)).toString("utf8")
  let accepted: Accepted | undefined
  let body: string
  try {
    authorize(world, request.headers.authorization)
    const number = world.numbers.get(numberId)
    if (!number) throw unknownObject(numberId, "POST")
    const message = parseJson(raw)
    if (message.messaging_product !== "whatsapp") {
      throw new GraphError({
        code: 100,
        message: "(#100) The parameter messaging_product is required.",
      })
    }
    if (message.status === "read") {
      markAsRead(world, number, message)
      body = '{"success":true}'
    } else {
      if (resetsBefore(world, asString(message.to))) return void request.socket.resetAndDestroy()
      accepted = sendMessage({ world, number, body: raw, message })
      body = acceptedBody(accepted)
    }
  } catch (error) {
    world.counts.refused += 1
    return writeReply(world, response, errorReply(error))
  }
  const lost = accepted && loseAnswer(world, accepted)
  if (lost === "drop") return void request.socket.destroy()
  if (lost === "reset") return void request.socket.resetAndDestroy()
  if (lost === "hang") return
  if (lost instanceof GraphError) return writeReply(world, response, errorReply(lost))
  writeReply(world, response, { status: 200, body })
}

function resetsBefore(world: World, to: string | undefined): boolean {
  if (world.faults.resetBeforeAccept.happens()) return true
  if (!to || !world.config.scriptedRecipients) return false
  return findScript(canonicalWaId(digitsOf(to)))?.kind === "reset_before_accept"
}

function loseAnswer(
  world: World,
  accepted: Accepted
): "drop" | "reset" | "hang" | GraphError | undefined {
  if (accepted.loseAnswer) return accepted.loseAnswer
  if (world.faults.dropResponse.happens()) return "drop"
  if (world.faults.resetAfterAccept.happens()) return "reset"
  if (world.faults.hangResponse.happens()) return "hang"
  return undefined
}
