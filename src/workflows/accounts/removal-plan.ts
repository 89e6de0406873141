import { MedusaError } from "@medusajs/framework/utils"
import { chooseDefault } from "../../domain/accounts"
import type { RemovalPreview } from "../whatsapp-module"
import { refused } from "../../modules/whatsapp"

/** What a person wants to happen to what is removed. */
export interface RemovalWishes {
  queued: "cancel" | "move"
  moveToNumberId?: string | null
  newDefaultNumberId?: string | null
}

export interface RemovalPlan {
  numberIds: string[]
  takesOver: string | null
  newDefault: string | null
}

/** Decides a removal, or says why it cannot be as wished. */
export function planRemoval(preview: RemovalPreview, wishes: RemovalWishes): RemovalPlan {
  if (preview.refusal) {
    const { message, remedy } = preview.refusal
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${message} ${remedy}`)
  }
  const { queued, moveToNumberId, newDefaultNumberId } = wishes
  const takesOver = queued === "move" ? requireOther(preview, moveToNumberId) : null
  const wanted = newDefaultNumberId ? requireOther(preview, newDefaultNumberId) : null
  return {
    numberIds: preview.numbers.map(({ id }) => id),
    takesOver,
    newDefault: defaultAfter(preview, { wanted, takesOver }),
  }
}

/** The default that stands after a removal; null when the present one stays or none is left. */
export function defaultAfter(
  { numbers, others }: RemovalPreview,
  { wanted, takesOver }: { wanted?: string | null; takesOver?: string | null } = {}
): string | null {
  const candidates = (all: RemovalPreview["numbers"] | RemovalPreview["others"]) =>
    all.map(({ id, accountId, isDefault }) => ({ numberId: id, accountId, isDefault }))
  return chooseDefault({
    removed: candidates(numbers),
    left: candidates(others),
    wanted,
    takesOver,
  })
}

function requireOther({ others }: RemovalPreview, numberId: string | null | undefined): string {
  const found = others.find(({ id }) => id === numberId)
  if (found) return found.id
  throw refused("INVALID_DATA", "number_not_taking_over", { id: numberId ?? "" })
}
