import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminMember } from "../../../../contract"
import { DEFAULT_ROLE } from "../../../../domain/members"
import { whatsappModule } from "../../../../workflows"

interface User {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

interface Request {
  container: MedusaContainer
  filters?: { q?: string; id?: string | string[] }
  /** All of them without it. */
  page?: { limit: number; offset: number }
}

/** Admin users of the shop with their roles: the chosen one, or everybody's. */
export async function listMembers({
  container,
  filters = {},
  page,
}: Request): Promise<{ members: AdminMember[]; count: number }> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters,
    pagination: { order: { email: "ASC" }, ...(page && { take: page.limit, skip: page.offset }) },
  })
  const users = data as User[]
  const chosen = await whatsappModule(container).listChosenRoles(users.map(({ id }) => id))
  const members = users.map(({ id, email, first_name, last_name }) => {
    const mine = chosen.find(({ userId }) => userId === id)
    return {
      user_id: id,
      email,
      name: [first_name, last_name].filter(Boolean).join(" ") || null,
      role: mine?.role ?? DEFAULT_ROLE,
      is_chosen: mine !== undefined,
      updated_at: mine ? new Date(mine.updatedAt).toISOString() : null,
    }
  })
  return { members, count: metadata?.count ?? members.length }
}
