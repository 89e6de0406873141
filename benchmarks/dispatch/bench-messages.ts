import { generateEntityId } from "@medusajs/framework/utils"
import { BENCH_TEMPLATE } from "../setup/simulator-process"

export const GRAPH_VERSION = "v25.0"

/** Requests under way at once when answers come at once. */
export const CONNECTIONS = 256

export interface BenchMessage {
  id: string
  recipient: string
  payload: string
}

/** Template messages of a receipt's size, each to another person. */
export function benchMessages(count: number): BenchMessage[] {
  return Array.from({ length: count }, (_, index) => {
    const id = generateEntityId(undefined, "wamsg")
    const recipient = `+1555${String(1_000_000 + index)}`
    const parameters = [`#${index}`, "2 × Medusa T-shirt, size M, and 1 × Medusa mug"].map(
      (text) => ({
        type: "text",
        text,
      })
    )
    const payload = JSON.stringify({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: recipient,
      type: "template",
      template: {
        name: BENCH_TEMPLATE,
        language: { policy: "deterministic", code: "en" },
        components: [{ type: "body", parameters }],
      },
      biz_opaque_callback_data: id,
    })
    return { id, recipient, payload }
  })
}
