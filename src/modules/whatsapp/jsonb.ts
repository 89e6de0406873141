/**
 * Writes a value for a `?::jsonb` binding. Postgres cannot store the NUL character that JSON can
 * carry, and one of them would otherwise refuse a whole batch.
 */
export function toJsonb(value: unknown): string {
  const json = JSON.stringify(value ?? null)
  return json.includes("\\u0000") ? JSON.stringify(value, withoutNul) : json
}

function withoutNul(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\u0000", "") : value
}
