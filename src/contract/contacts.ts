import { z } from "zod"
import { pageShape } from "./page"

/** `GET /admin/whatsapp/contacts?customer_id=&order_id=&q=&limit=&offset=` */
export const listContactsSchema = z.object({
  customer_id: z.string().max(255).optional(),
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export const contactSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  /** E.164, or null for a person known only by a business-scoped user id. */
  phone: z.string().nullable(),
  username: z.string().nullable(),
  customer_id: z.string().nullable(),
  last_inbound_at: z.string().nullable(),
  blocked_at: z.string().nullable(),
})
export type AdminContact = z.output<typeof contactSchema>

export const contactsResponseSchema = z.object({ contacts: z.array(contactSchema), ...pageShape })
export type AdminContactsResponse = z.output<typeof contactsResponseSchema>
