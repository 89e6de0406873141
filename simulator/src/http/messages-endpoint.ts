import type { IncomingMessage, ServerResponse } from "node:http"
import { acceptedBody } from "../graph/messages/accepted-body"
import { authorize } from "../graph/authorize"
import { checkPermission } from "../graph/check-permission"
import { GraphError, unknownObject } from "../graph/graph-error"
import { markAsRead } from "../graph/messages/mark-as-read"
import { sendMessage } from "../graph/messages/send-message"
import { findScript } from "../lifecycle/recipient-scripts"
import { asString, type JsonObject } from "../json"
import { canonicalWaId } from "../state/canonical-wa-id"
import { digitsOf } from "../state/phone-digits"
import type { World } from "../world"
import { errorReply } from "./error-reply"
import { parseJson } from "./parse-json"
import { readBody } from "./read-body"
import type { Reply } from "./reply"
import { writeReply } from "./write-reply"

const mostBytes = 1024 * 1024
const path = /^(?:\/v\d+\.\d+)?\/(\d+)\/(?:marketing_)?messages(?:\?|$)/
const appsecretProof = /[?&]appsecret_proof=([0-9a-f]*)/

/** What is done with the connection in place of an answer. */
type Silence = "drop" | "reset" | "hang"

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
  const body = (await readBody(request, mostBytes)).toString("utf8")
  let outcome: Reply | Silence
  try {
    const { authorization } = request.headers
    const proof = appsecretProof.exec(request.url ?? "")?.[1]
    outcome = takeRequest(world, numberId, { authorization, proof, body })
  } catch (error) {
    world.counts.refused += 1
    outcome = errorReply(error)
  }
  if (outcome === "drop") request.socket.destroy()
  else if (outcome === "reset") request.socket.resetAndDestroy()
  else if (outcome !== "hang") {
    const reply = outcome
    world.faults.answers.pass(() => writeReply(world, response, reply))
  }
}

function takeRequest(
  world: World,
  numberId: string,
  request: { authorization: string | undefined; proof: string | undefined; body: string }
): Reply | Silence {
  const { body } = request
  const caller = authorize(world, { header: request.authorization, proof: request.proof })
  const number = world.numbers.get(numberId)
  if (!number) throw unknownObject(numberId, "POST")
  checkPermission(world, caller, { scope: "whatsapp_business_messaging", id: numberId })
  const message = parseJson(body)
  if (message.messaging_product !== "whatsapp") {
    throw new GraphError({
      code: 100,
      message: "(#100) The parameter messaging_product is required.",
    })
  }
  if (message.status === "read") {
    markAsRead(world, number, message)
    return { status: 200, body: '{"success":true}' }
  }
  if (resetsBefore(world, message)) return "reset"
  const accepted = sendMessage({ world, number, body, message })
  const lost = accepted.loseAnswer ?? loseAnswer(world)
  if (lost instanceof GraphError) return errorReply(lost)
  return lost ?? { status: 200, body: acceptedBody(accepted.message) }
}

function resetsBefore(world: World, message: JsonObject): boolean {
  if (world.faults.resetBeforeAccept.happens()) return true
  const to = asString(message.to)
  if (!to || !world.config.scriptedRecipients) return false
  return findScript(canonicalWaId(digitsOf(to)))?.kind === "reset_before_accept"
}

function loseAnswer({ faults }: World): Silence | undefined {
  if (faults.dropResponse.happens()) return "drop"
  if (faults.resetAfterAccept.happens()) return "reset"
  if (faults.hangResponse.happens()) return "hang"
  return undefined
}
