import { z } from "zod"

/** `GET /admin/whatsapp/accounts?limit=&offset=` */
export const listAccountsSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ListAccounts = z.output<typeof listAccountsSchema>
