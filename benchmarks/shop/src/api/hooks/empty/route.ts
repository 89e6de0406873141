import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** What Medusa's own HTTP stack costs, and nothing else. */
export function POST(_: MedusaRequest, res: MedusaResponse) {
  res.sendStatus(200)
}
