import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { WHATSAPP_MODULE } from "../../modules/whatsapp"

/** What a number can be linked to, as `src/links` says. */
export type LinkedKind = "sales_channel" | "region"

const LINKED = {
  sales_channel: {
    module: Modules.SALES_CHANNEL,
    key: "sales_channel_id",
    entryPoint: "whatsapp_phone_number_sales_channel",
  },
  region: {
    module: Modules.REGION,
    key: "region_id",
    entryPoint: "whatsapp_phone_number_region",
  },
} as const

/** One thing and the number it sends from. */
export interface SenderLink {
  kind: LinkedKind
  numberId: string
  /** Of the sales channel or region. */
  id: string
}

/** Finds links by what is linked, by number, or both. */
export async function findSenderLinks(
  container: MedusaContainer,
  { kind, ids, numberIds }: { kind: LinkedKind; ids?: string[]; numberIds?: string[] }
): Promise<SenderLink[]> {
  const { entryPoint, key } = LINKED[kind]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: entryPoint,
    fields: ["whatsapp_phone_number_id", key],
    filters: {
      ...(ids ? { [key]: ids } : {}),
      ...(numberIds ? { whatsapp_phone_number_id: numberIds } : {}),
    },
  })
  return (data as unknown as Record<string, string>[]).map((link) => ({
    kind,
    numberId: link.whatsapp_phone_number_id ?? "",
    id: link[key] ?? "",
  }))
}

/** The names of sales channels or regions; what does not exist is left out. */
export async function namesOfLinked(
  container: MedusaContainer,
  { kind, ids }: { kind: LinkedKind; ids: string[] }
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: kind, fields: ["id", "name"], filters: { id: ids } })
  return (data as unknown as { id: string; name: string }[]).map(({ id, name }) => ({ id, name }))
}

/** Links and unlinks. */
export async function applySenderLinks(
  container: MedusaContainer,
  { make, undo }: { make: readonly SenderLink[]; undo: readonly SenderLink[] }
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  if (undo.length > 0) await link.dismiss(undo.map(definitionOf))
  if (make.length > 0) await link.create(make.map(definitionOf))
}

function definitionOf({ kind, numberId, id }: SenderLink) {
  const { module, key } = LINKED[kind]
  return {
    [WHATSAPP_MODULE]: { whatsapp_phone_number_id: numberId },
    [module]: { [key]: id },
  }
}
