import type { TemplateRecord } from "../whatsapp-module"
import { refused } from "../../modules/whatsapp"

/** Refuses to decide about a content that is not the one somebody looked at. */
export function requireSeen(
  { revision }: Pick<TemplateRecord, "revision">,
  seen: string | undefined
): void {
  if (seen === undefined || seen === String(revision)) return
  throw refused("NOT_ALLOWED", "changed_meanwhile")
}
