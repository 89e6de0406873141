import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applySenderLinks,
  findSenderLinks,
  namesOfLinked,
  type LinkedKind,
  type SenderLink,
} from "../sender-links"
import { refused } from "../../../modules/whatsapp"

export interface SenderLinksChange {
  numberId: string
  kind: LinkedKind
  /** Stop sending from the number they had before. */
  add: string[]
  remove: string[]
}

/** Links sales channels or regions to a number, taking them from the numbers they had. */
export const changeSenderLinksStep = createStep(
  "change-whatsapp-sender-links",
  async ({ numberId, kind, add, remove }: SenderLinksChange, { container }) => {
    await requireAll(container, kind, add)
    const had = await linksOf(container, kind, [...new Set([...add, ...remove])])
    const taken = had.filter((link) => link.numberId !== numberId && add.includes(link.id))
    const kept = had.filter((link) => link.numberId === numberId)
    const undo = [...taken, ...kept.filter(({ id }) => remove.includes(id) && !add.includes(id))]
    const make: SenderLink[] = [...new Set(add)]
      .filter((id) => !kept.some((link) => link.id === id))
      .map((id) => ({ kind, numberId, id }))

    await applySenderLinks(container, { make, undo })
    return new StepResponse({ make, undo }, { make: undo, undo: make })
  },
  async (reverse, { container }) => {
    if (reverse) await applySenderLinks(container, reverse)
  }
)

async function linksOf(container: MedusaContainer, kind: LinkedKind, ids: string[]) {
  return ids.length > 0 ? findSenderLinks(container, { kind, ids }) : []
}

async function requireAll(container: MedusaContainer, kind: LinkedKind, ids: string[]) {
  const known = await namesOfLinked(container, { kind, ids })
  const missing = ids.filter((id) => !known.some((it) => it.id === id))
  if (missing.length === 0) return
  const code = kind === "region" ? "region_unknown" : "sales_channel_unknown"
  throw refused("INVALID_DATA", code, { ids: missing.join(", ") })
}
