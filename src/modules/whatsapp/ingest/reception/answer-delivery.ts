import type { IncomingMessage } from "node:http"
import type { ReceptionObserver } from "../../telemetry/reception-observer"
import { jsonAnswer, textAnswer, type Answer } from "./answer"
import type { LogRefusal } from "./refusal-log"
import { REFUSALS } from "./refusals"
import { takeDelivery, type DeliveryTaker } from "./take-delivery"

const STORED = textAnswer(200, "OK")

/** Where deliveries come in. */
export interface Door extends DeliveryTaker {
  logRefusal: LogRefusal
  observer: ReceptionObserver
}

/** A delivery of Meta's: 200 once it is durable, and not before. */
export async function answerDelivery(request: IncomingMessage, door: Door): Promise<Answer> {
  const cameAt = performance.now()
  const receipt = await takeDelivery(request, door)
  const outcome = receipt.kind === "stored" ? "stored" : receipt.reason
  door.observer.answered(outcome, performance.now() - cameAt)
  if (receipt.kind === "stored") return STORED

  door.logRefusal(receipt)
  const { status, message } = REFUSALS[receipt.reason]
  const answer = jsonAnswer(status, { type: receipt.reason, message })
  if (request.complete) return answer
  // What is still on its way is not worth reading, and no further request can follow it.
  request.resume()
  return { ...answer, headers: { ...answer.headers, Connection: "close" } }
}
