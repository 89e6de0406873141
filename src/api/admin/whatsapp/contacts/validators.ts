import { z } from "zod"

/** `GET /admin/whatsapp/contacts/:id/consents?limit=&offset=`: pages of the history. */
export const listConsentsSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ListConsents = z.output<typeof listConsentsSchema>
