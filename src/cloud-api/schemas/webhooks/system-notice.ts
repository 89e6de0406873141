import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"

/** A change of who somebody is: a new number, a new user id, a new identity key. */
export const systemNoticeSchema = z.looseObject({
  body: z.string().optional(),
  type: openEnum<
    "user_changed_number" | "user_changed_user_id" | "customer_identity_changed"
  >().optional(),
  /** The new phone number. */
  wa_id: wireIdSchema.optional(),
  /** The new business-scoped user id. */
  user_id: z.string().optional(),
  parent_user_id: z.string().optional(),
})
export type SystemNotice = z.output<typeof systemNoticeSchema>
