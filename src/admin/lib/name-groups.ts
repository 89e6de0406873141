import type { AdminTemplate } from "../../contract"

/** Where a row stands among the languages of its name. */
export interface NameGroup {
  isFirst: boolean
  /** How many languages of the name stand together here. */
  size: number
}

type Named = Pick<AdminTemplate, "id" | "name" | "account_id">

/** Groups rows that follow each other with the same name: one template in several languages. */
export function nameGroups(rows: readonly Named[]): ReadonlyMap<string, NameGroup> {
  const groups = new Map<string, NameGroup>()
  for (let start = 0; start < rows.length;) {
    let end = start + 1
    while (end < rows.length && isSameName(rows[start], rows[end])) end += 1
    for (const row of rows.slice(start, end)) {
      groups.set(row.id, { isFirst: row === rows[start], size: end - start })
    }
    start = end
  }
  return groups
}

function isSameName(a: Named | undefined, b: Named | undefined): boolean {
  return a?.name === b?.name && a?.account_id === b?.account_id
}
