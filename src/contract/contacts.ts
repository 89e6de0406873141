import { z } from "zod"

/** `GET /admin/whatsapp/contacts?customer_id=&order_id=&q=&limit=&offset=` */
export const listContactsSchema = z.object({
  customer_id: z.string().max(255).optional(),
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type AdminContact = {
  id: string
  name: string | null
  /** E.164, or null for a person known only by a business-scoped user id. */
  phone: string | null
  username: string | null
  customer_id: string | null
  last_inbound_at: string | null
  blocked_at: string | null
}
export type AdminContactsResponse = {
  contacts: AdminContact[]
  count: number
  limit: number
  offset: number
}
