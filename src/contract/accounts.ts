import { z } from "zod"
import { isTimeZone, TIME_ZONE_EXAMPLE } from "../domain/accounts/is-time-zone"
import { phoneNumberSchema } from "./phone-numbers"
import { metaIdSchema, timeSchema } from "./values"

const nameSchema = z.string().trim().min(1).max(100)
const accessTokenSchema = z.string().trim().min(1).max(1000)
const shortSecretSchema = z.string().trim().min(1).max(200)
const appIdSchema = metaIdSchema("The app ID is a number, shown in Meta's App Dashboard.")

const timeZoneSchema = z.string().refine(isTimeZone, TIME_ZONE_EXAMPLE)

/** `GET /admin/whatsapp/accounts` */
export const listAccountsSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

/** `POST /admin/whatsapp/accounts/:id`: secrets are write-only. */
export const updateAccountSchema = z.strictObject({
  name: nameSchema.optional(),
  app_id: appIdSchema.nullable().optional(),
  /** In which days and months own limits are counted; UTC without one. */
  time_zone: timeZoneSchema.nullable().optional(),
  access_token: accessTokenSchema.optional(),
  app_secret: shortSecretSchema.optional(),
  verify_token: shortSecretSchema.optional(),
})
export type UpdateAccount = z.input<typeof updateAccountSchema>

/** `POST /admin/whatsapp/accounts` */
export const createAccountSchema = z.strictObject({
  name: nameSchema,
  waba_id: metaIdSchema("The WABA ID is a number, shown in WhatsApp Manager."),
  phone_number_id: metaIdSchema("The phone number ID is a number, shown in WhatsApp Manager."),
  app_id: appIdSchema.optional(),
  access_token: accessTokenSchema,
  app_secret: shortSecretSchema.optional(),
  verify_token: shortSecretSchema.optional(),
})
export type CreateAccount = z.input<typeof createAccountSchema>

/** What may be shown of a secret: enough to recognise it, never enough to use it. */
export const secretFactsSchema = z.object({
  last_four: z.string().nullable(),
  set_at: timeSchema.nullable(),
  /** When Meta stops taking it; null when it never does, or when that is not known. */
  expires_at: timeSchema.nullable(),
  /** False when the key that encrypted it is no longer configured: enter it again. */
  readable: z.boolean(),
})
export type AdminSecretFacts = z.output<typeof secretFactsSchema>

export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  waba_id: z.string(),
  /** `environment`: from `WHATSAPP_*`, changed there and not here. */
  source: z.enum(["environment", "admin"]),
  app_id: z.string().nullable(),
  /** Meta's business portfolio. */
  portfolio_id: z.string().nullable(),
  currency: z.string().nullable(),
  time_zone: z.string().nullable(),
  /** `paused` by a person, `problem` by Meta or by a secret of ours; messages wait in both. */
  status: z.enum(["active", "paused", "problem"]),
  /** When a person paused it. */
  paused_at: timeSchema.nullable(),
  secrets: z.object({
    access_token: secretFactsSchema.nullable(),
    app_secret: secretFactsSchema.nullable(),
    verify_token: secretFactsSchema.nullable(),
  }),
  /** What is known of it in one word, with the sentences behind the word. */
  health: z.object({
    status: z.enum(["ok", "warning", "failing"]),
    reasons: z.array(z.object({ code: z.string(), message: z.string(), remedy: z.string() })),
    checked_at: timeSchema.nullable(),
  }),
  access_token_last_four: z.string().nullable(),
  access_token_set_at: timeSchema.nullable(),
  /** Why sending is stopped for this account, or null when it is not. */
  problem: z
    .object({
      code: z.number().nullable(),
      message: z.string(),
      remedy: z.string(),
      since: timeSchema,
    })
    .nullable(),
  phone_numbers: z.array(phoneNumberSchema),
})
export type AdminAccount = z.output<typeof accountSchema>

/** Answer of every route that changes one account, and of `GET /admin/whatsapp/accounts/:id`. */
export const accountResponseSchema = z.object({ account: accountSchema })
export type AdminAccountResponse = z.output<typeof accountResponseSchema>

/** `GET /admin/whatsapp/accounts` */
export const accountsResponseSchema = z.object({
  accounts: z.array(accountSchema),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
})
export type AdminAccountsResponse = z.output<typeof accountsResponseSchema>
