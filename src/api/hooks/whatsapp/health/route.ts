import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PublicHealth } from "../../../../contract"
import { assessHealth } from "../../../../domain/health"
import { whatsappModule } from "../../../../workflows"

/** For load balancers and monitors: how it is in one word, and not why. 503 when it is failing. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PublicHealth>) {
  const status = await statusOf(req)
  res
    .status(status === "failing" ? 503 : 200)
    .setHeader("Cache-Control", "no-store")
    .json({ status })
}

/** A database that does not answer is failing, and no reason to show an error to the internet. */
async function statusOf(req: MedusaRequest): Promise<PublicHealth["status"]> {
  try {
    return assessHealth(await whatsappModule(req.scope).retrieveHealthFacts()).status
  } catch {
    return "failing"
  }
}
