import { z } from "zod"

/** `GET /admin/whatsapp/phone-numbers/:id/blocked-users?after=&limit=`: pages of Meta's. */
export const listBlockedUsersSchema = z.object({
  after: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/**
 * `POST` and `DELETE /admin/whatsapp/phone-numbers/:id/blocked-users`. Meta blocks only people who
 * wrote to the number within 24 hours.
 */
export const blockUsersSchema = z.strictObject({
  /** Phone numbers with country code, ids of Meta's (`US.…`), or contacts of ours (`wacon_…`). */
  users: z.array(z.string().trim().min(1).max(255)).min(1).max(100),
})
export type BlockUsers = z.input<typeof blockUsersSchema>

export const blockedUserSchema = z.object({
  /** Digits, or a business-scoped user id. */
  wa_id: z.string(),
  contact: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
})
export type AdminBlockedUser = z.output<typeof blockedUserSchema>

export const blockedUsersResponseSchema = z.object({
  blocked_users: z.array(blockedUserSchema),
  /** Give it as `after` for the next page; null on the last. */
  next: z.string().nullable(),
})
export type AdminBlockedUsersResponse = z.output<typeof blockedUsersResponseSchema>

/** Answer of the `POST` and the `DELETE`: some may succeed and others not. */
export const changedBlocksResponseSchema = z.object({
  changed: z.array(z.string()),
  failed: z.array(z.object({ user: z.string(), message: z.string(), remedy: z.string() })),
})
export type AdminChangedBlocksResponse = z.output<typeof changedBlocksResponseSchema>
