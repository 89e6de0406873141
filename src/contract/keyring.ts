import { z } from "zod"

export const keyringSchema = z.object({
  /** The configured keys, the one that encrypts first. Ids are the start of a key's SHA-256. */
  keys: z.array(z.object({ id: z.string(), is_primary: z.boolean(), secrets: z.number() })),
  /** Secrets under keys that are no longer configured: put the key back or enter them again. */
  lost: z.array(
    z.object({
      key_id: z.string(),
      secrets: z.number(),
      accounts: z.array(z.object({ id: z.string(), name: z.string() })),
    })
  ),
  /** How many secrets a rotation would encrypt again. */
  to_rotate: z.number(),
})
export type AdminKeyring = z.output<typeof keyringSchema>

/** `GET /admin/whatsapp/keyring` */
export const keyringResponseSchema = z.object({ keyring: keyringSchema })
export type AdminKeyringResponse = z.output<typeof keyringResponseSchema>

/** `POST /admin/whatsapp/keyring/rotate` */
export const rotatedResponseSchema = z.object({ keyring: keyringSchema, rotated: z.number() })
export type AdminRotatedResponse = z.output<typeof rotatedResponseSchema>
