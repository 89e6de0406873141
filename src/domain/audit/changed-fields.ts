type Fields = Record<string, unknown>

/** Of what was and what is, the fields that differ. Where there was nothing before, or is nothing after, all of the other. */
export function changedFields({ before, after }: { before: unknown; after: unknown }): {
  before: unknown
  after: unknown
} {
  if (!isFields(before) || !isFields(after)) return { before: before ?? null, after: after ?? null }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => !isSame(before[name], after[name]))
  return { before: pick(before, changed), after: pick(after, changed) }
}

function isFields(value: unknown): value is Fields {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : []))
  )
}
