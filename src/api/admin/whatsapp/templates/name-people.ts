import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminTemplatePerson } from "../../../../contract"

/** Who stands behind the ids of users and secret API keys; one who is gone has no name any more. */
export type Names = (id: string | null) => AdminTemplatePerson | null

interface User {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/** Finds the names of those who did something. */
export async function namePeople(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const names = new Map<string, string>()
  if (wanted.length > 0) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const filters = { id: wanted }
    const [users, keys] = await Promise.all([
      query.graph({
        entity: "user",
        fields: ["id", "email", "first_name", "last_name"],
        filters,
      }),
      query.graph({ entity: "api_key", fields: ["id", "title"], filters }),
    ])
    for (const { id, email, first_name, last_name } of users.data as User[]) {
      names.set(id, [first_name, last_name].filter(Boolean).join(" ") || email)
    }
    for (const { id, title } of keys.data as { id: string; title: string }[]) names.set(id, title)
  }
  return (id) => (id === null ? null : { id, name: names.get(id) ?? null })
}
