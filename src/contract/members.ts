import { z } from "zod"
import { ROLES } from "../domain/members"
import { pageQueryShape, pageShape } from "./page"

export const roleSchema = z.enum(ROLES)

/** `GET /admin/whatsapp/members`: every admin user of the shop with their role. */
export const listMembersSchema = z.object({ q: z.string().max(100).optional(), ...pageQueryShape })

export const memberSchema = z.object({
  /** Medusa's id of the user; the member has none of its own. */
  user_id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: roleSchema,
  /** False while nobody has chosen: such a user has the default role. */
  is_chosen: z.boolean(),
  updated_at: z.string().nullable(),
})
export type AdminMember = z.output<typeof memberSchema>

export const membersResponseSchema = z.object({ members: z.array(memberSchema), ...pageShape })
export type AdminMembersResponse = z.output<typeof membersResponseSchema>

/** `POST /admin/whatsapp/members` */
export const saveMemberSchema = z.strictObject({
  user_id: z.string().min(1).max(255),
  role: roleSchema,
})
export type SaveMember = z.input<typeof saveMemberSchema>

/** `POST /admin/whatsapp/members/:id`, where the id is the user's. */
export const updateMemberSchema = z.strictObject({ role: roleSchema })
export type UpdateMember = z.input<typeof updateMemberSchema>

export const memberResponseSchema = z.object({ member: memberSchema })
export type AdminMemberResponse = z.output<typeof memberResponseSchema>

/** `GET /admin/whatsapp/members/me`: what the screens show and hide by. */
export const myRoleResponseSchema = z.object({
  member: z.object({ user_id: z.string(), role: roleSchema }),
})
export type AdminMyRoleResponse = z.output<typeof myRoleResponseSchema>
