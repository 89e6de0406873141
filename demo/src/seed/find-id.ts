import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Search = { container: MedusaContainer; entity: string; filters?: Record<string, unknown> }

/** Id of the record that an earlier seed left, so that seeding twice changes nothing. */
export async function findId({ container, entity, filters }: Search): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters })
  return (data[0] as { id: string } | undefined)?.id
}

/** Like {@link findId}, for what Medusa makes by itself at its first start. */
export async function getId(search: Search): Promise<string> {
  const id = await findId(search)
  if (!id) throw new Error(`There is no ${search.entity} yet: has the database been migrated?`)
  return id
}
