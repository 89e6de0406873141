import type { AdminAuditEntry } from "../../../contract"
import { changesIn } from "../../lib/audit-changes"

/** What was before and what is after, field by field. */
export function AuditChange({ entry }: { entry: AdminAuditEntry }) {
  const changes = changesIn(entry)
  if (changes.length === 0) return <span className="truncate">{entry.resource_id ?? "-"}</span>
  return (
    <ul className="flex max-w-prose flex-col py-2 whitespace-normal">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="text-ui-fg-subtle break-words">
          <bdi>{field}</bdi>: {before !== null && <del className="text-ui-fg-subtle">{before}</del>}{" "}
          {after !== null && <ins className="text-ui-fg-base no-underline">{after}</ins>}
        </li>
      ))}
    </ul>
  )
}
