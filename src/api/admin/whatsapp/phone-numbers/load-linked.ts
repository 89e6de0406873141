import type { MedusaContainer } from "@medusajs/framework/types"
import { findSenderLinks, namesOfLinked, type LinkedKind } from "../../../../workflows"

/** The sales channels or regions of each number, by their names. */
export async function loadLinked(
  container: MedusaContainer,
  { kind, numberIds }: { kind: LinkedKind; numberIds: string[] }
): Promise<(numberId: string) => { id: string; name: string }[]> {
  const links = numberIds.length > 0 ? await findSenderLinks(container, { kind, numberIds }) : []
  const named = await namesOfLinked(container, { kind, ids: links.map(({ id }) => id) })
  return (numberId) =>
    named.filter(({ id }) => links.some((link) => link.id === id && link.numberId === numberId))
}
