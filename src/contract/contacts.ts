import { z } from "zod"
import { consentSchema } from "./consent"
import { pageQueryShape, pageShape } from "./page"

/** `GET /admin/whatsapp/contacts?customer_id=&q=&limit=&offset=` */
export const listContactsSchema = z.object({
  customer_id: z.string().max(255).optional(),
  q: z.string().max(100).optional(),
  ...pageQueryShape,
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
  /** Only purposes they were ever asked about. */
  consents: z.array(consentSchema.pick({ purpose: true, state: true })),
})
export type AdminContact = z.output<typeof contactSchema>

export const contactsResponseSchema = z.object({ contacts: z.array(contactSchema), ...pageShape })
export type AdminContactsResponse = z.output<typeof contactsResponseSchema>

export const contactResponseSchema = z.object({ contact: contactSchema })
export type AdminContactResponse = z.output<typeof contactResponseSchema>
