import { z } from "zod"

/** `POST /admin/whatsapp/accounts/:id`: secrets are write-only. */
export const updateAccountSchema = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  access_token: z.string().trim().min(1).max(1000).optional(),
  app_secret: z.string().trim().min(1).max(200).optional(),
  verify_token: z.string().trim().min(1).max(200).optional(),
})
export type UpdateAccount = z.input<typeof updateAccountSchema>

/** `POST /admin/whatsapp/accounts` */
export const createAccountSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  waba_id: z.string().regex(/^\d{5,30}$/, "The WABA ID is a number, shown in WhatsApp Manager."),
  phone_number_id: z
    .string()
    .regex(/^\d{5,30}$/, "The phone number ID is a number, shown in WhatsApp Manager."),
  access_token: z.string().trim().min(1).max(1000),
  app_secret: z.string().trim().min(1).max(200).optional(),
  verify_token: z.string().trim().min(1).max(200).optional(),
})
export type CreateAccount = z.input<typeof createAccountSchema>

export type AdminPhoneNumber = {
  id: string
  phone_number_id: string
  display_phone_number: string | null
  verified_name: string | null
  quality_rating: string | null
  status: string | null
  is_default: boolean
  queued: number
  oldest_queued_at: string | null
}

export type AdminAccount = {
  id: string
  name: string
  waba_id: string
  source: "environment" | "admin"
  access_token_last_four: string | null
  access_token_set_at: string | null
  /** Why sending is paused for this account, or null when it is not. */
  problem: { code: number | null; message: string; remedy: string; since: string } | null
  phone_numbers: AdminPhoneNumber[]
}
/** `GET /admin/whatsapp/accounts` */
export type AdminAccountsResponse = {
  accounts: AdminAccount[]
  count: number
  limit: number
  offset: number
}
