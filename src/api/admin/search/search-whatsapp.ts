import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../../../workflows"

/** What is found of one kind, as Medusa's search answers it. */
export interface SearchGroup {
  entity: string
  data: object[]
  count: number
  offset: number
  limit: number
}

interface Search {
  entities: readonly string[]
  q?: string
  limit: number
  offset: number
}

type Found = Pick<SearchGroup, "data" | "count">
type Find = (
  whatsapp: ReturnType<typeof whatsappModule>,
  search: Omit<Search, "entities">
) => Promise<Found>

/** What can be searched, by the names the admin's palette asks with. */
const SEARCHES: Record<string, Find> = {
  whatsapp_contact: async (whatsapp, search) => {
    const { contacts, count } = await whatsapp.listContactsForAdmin(search)
    return { data: contacts, count }
  },
  whatsapp_template: async (whatsapp, search) => {
    const { templates, count } = await whatsapp.listTemplatesForAdmin(search)
    return { data: templates, count }
  },
}

/** Whether a kind of thing is ours. */
export function isSearchable(entity: string): boolean {
  return Object.hasOwn(SEARCHES, entity)
}

/** Searches each kind on its own; finding nothing of one is an empty group. */
export async function searchWhatsapp(
  container: MedusaContainer,
  { entities, q, limit, offset }: Search
): Promise<SearchGroup[]> {
  const whatsapp = whatsappModule(container)
  const groups = await Promise.all(
    entities.map(async (entity) => ({
      entity,
      ...(await SEARCHES[entity]?.(whatsapp, { q: q?.slice(0, MAX_LENGTH), limit, offset })),
      offset,
      limit,
    }))
  )
  return groups.map((group) => ({ data: [], count: 0, ...group }))
}

/** Of what is searched for. */
const MAX_LENGTH = 100
