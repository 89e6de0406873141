import { z } from "zod"
import { wireNumberSchema } from "../shared/wire-number"

const wireUserSchema = z.looseObject({
  input: z.string().optional(),
  wa_id: z.string().optional(),
  user_id: z.string().optional(),
})

/** Somebody who can neither write to a number nor be written to from it. */
export const blockedUserSchema = wireUserSchema
export type BlockedUser = z.output<typeof blockedUserSchema>

const failedUserSchema = wireUserSchema.extend({
  errors: z
    .array(
      z.looseObject({
        code: wireNumberSchema.optional(),
        message: z.string().optional(),
        error_data: z.looseObject({ details: z.string().optional() }).optional(),
      })
    )
    .default([]),
})
/** Somebody who could not be blocked or unblocked, and why. */
export type FailedUser = z.output<typeof failedUserSchema>

/** Meta's documentation names those it unblocked `added_users`, its examples `removed_users`. */
export const blockAnswerSchema = z
  .looseObject({
    block_users: z.looseObject({
      added_users: z.array(blockedUserSchema).default([]),
      removed_users: z.array(blockedUserSchema).default([]),
      failed_users: z.array(failedUserSchema).default([]),
    }),
  })
  .transform(({ block_users }) => ({
    done: [...block_users.added_users, ...block_users.removed_users],
    failed: block_users.failed_users,
  }))
export type BlockAnswer = z.output<typeof blockAnswerSchema>

/** An entry of the list: the person, or (in the documentation) several persons in one entry. */
export const blockedEntrySchema = z.union([
  z
    .looseObject({ block_users: z.array(blockedUserSchema) })
    .transform(({ block_users }) => block_users),
  blockedUserSchema.transform((user) => [user]),
])
