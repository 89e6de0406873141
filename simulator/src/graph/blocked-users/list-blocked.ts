import type { Handler } from "../../http/routes"
import { json } from "../../http/reply"
import { findNumber } from "../numbers/find-number"
import { paginate } from "../paginate"

/** `GET /{number}/block_users`, in the shape of Meta's own examples. */
export const listBlocked: Handler = (call) => {
  const { blocked } = findNumber(call)
  const entries = [...blocked].map((waId) => ({
    messaging_product: "whatsapp",
    wa_id: waId,
    id: waId,
  }))
  const page = paginate(call, entries)
  return json({ ...page, data: page.data.map(({ id: _, ...entry }) => entry) })
}
