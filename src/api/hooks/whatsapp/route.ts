import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { whatsappModule } from "../../../workflows"
import { receive } from "./receive"
import { logRefusal } from "./refusal-log"
import { REFUSALS } from "./refusals"

/** Meta's handshake: whoever knows the verify token gets the challenge back, as text. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { "hub.mode": mode, "hub.challenge": challenge, "hub.verify_token": token } = req.query
  const complete =
    mode === "subscribe" && typeof challenge === "string" && typeof token === "string"
  try {
    if (!complete || !(await whatsappModule(req.scope).verifyToken(token))) {
      res.status(403).type("text/plain").send("The verify token is not the one of this shop.")
      return
    }
    // A challenge comes from outside: as plain text no browser takes it for a page.
    res.status(200).type("text/plain").set("X-Content-Type-Options", "nosniff").send(challenge)
  } catch {
    res.status(503).type("text/plain").send("The verify token could not be checked. Try again.")
  }
}

/** A delivery of Meta's: 200 once it is durable, and not before. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const receipt = await receive(req)
  if (receipt.kind === "stored") {
    res.sendStatus(200)
    return
  }
  const { reason } = receipt
  logRefusal(req.scope.resolve(ContainerRegistrationKeys.LOGGER), receipt)
  const { status, message } = REFUSALS[reason]
  if (!req.complete) {
    // What is still on its way is not worth reading, and no further request can follow it.
    res.set("Connection", "close")
    req.resume()
  }
  res.status(status).json({ type: reason, message })
}
