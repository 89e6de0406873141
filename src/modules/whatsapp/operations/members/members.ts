import { generateEntityId } from "@medusajs/framework/utils"
import { DEFAULT_ROLE, type Role } from "../../../../domain/members"
import { rows, type Database } from "../../database"

/** A user whose role somebody chose. */
export interface ChosenRole {
  userId: string
  role: Role
  updatedAt: Date | string
}

/** The roles somebody chose, of these users or of all. There are as many as admin users, which is few. */
export async function listChosenRoles(
  db: Database,
  userIds: readonly string[] | null = null
): Promise<ChosenRole[]> {
  return rows<ChosenRole>(
    db,
    `SELECT user_id AS "userId", role, updated_at AS "updatedAt" FROM whatsapp_member
     WHERE deleted_at IS NULL AND (?::text[] IS NULL OR user_id = ANY(?::text[]))`,
    [userIds, userIds]
  )
}

/** A user's role: the chosen one, or everybody's. */
export async function roleOf(db: Database, userId: string): Promise<Role> {
  const [chosen] = await listChosenRoles(db, [userId])
  return chosen?.role ?? DEFAULT_ROLE
}

/**
 * Gives a user a role. Members are changed one after another, under one lock, so that two owners who
 * demote each other at once leave one of them.
 */
export async function saveRole(
  db: Database,
  { userId, role }: { userId: string; role: Role }
): Promise<void> {
  await rows(
    db,
    `INSERT INTO whatsapp_member (id, user_id, role) VALUES (?, ?, ?)
     ON CONFLICT (user_id) WHERE deleted_at IS NULL
     DO UPDATE SET role = excluded.role, updated_at = now()`,
    [generateEntityId(undefined, "wamem"), userId, role]
  )
}

/** Holds every other change of members back until the transaction ends. */
export async function lockMembers(db: Database): Promise<void> {
  await rows(db, `SELECT pg_advisory_xact_lock(hashtext('whatsapp_member'))`)
}
