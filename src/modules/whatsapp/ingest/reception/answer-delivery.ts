import type { IncomingMessage } from "node:http"
import { jsonAnswer, textAnswer, type Answer } from "./answer"
import type { LogRefusal } from "./refusal-log"
import { REFUSALS } from "./refusals"
import { takeDelivery, type DeliveryTaker } from "./take-delivery"

const STORED = textAnswer(200, "OK")

/** A delivery of Meta's: 200 once it is durable, and not before. */
export async function answerDelivery(
  request: IncomingMessage,
  { logRefusal, ...taker }: DeliveryTaker & { logRefusal: LogRefusal }
): Promise<Answer> {
  const receipt = await takeDelivery(request, taker)
  if (receipt.kind === "stored") return STORED

  logRefusal(receipt)
  const { status, message } = REFUSALS[receipt.reason]
  const answer = jsonAnswer(status, { type: receipt.reason, message })
  if (request.complete) return answer
  // What is still on its way is not worth reading, and no further request can follow it.
  request.resume()
  return { ...answer, headers: { ...answer.headers, Connection: "close" } }
}
