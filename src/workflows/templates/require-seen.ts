import { MedusaError } from "@medusajs/framework/utils"
import type { TemplateRecord } from "../whatsapp-module"

/** Refuses to decide about a content that is not the one somebody looked at. */
export function requireSeen(
  { revision }: Pick<TemplateRecord, "revision">,
  seen: string | undefined
): void {
  if (seen === undefined || seen === String(revision)) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The template was changed since you looked at it. Load it again and look at what changed first.",
    "changed_meanwhile"
  )
}
