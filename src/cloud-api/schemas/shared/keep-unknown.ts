/** What was read, with the fields beside it that a schema does not know, at every depth. */
export function keepUnknown<Read>(raw: unknown, read: Read): Read {
  return merge(raw, read) as Read
}

function merge(raw: unknown, read: unknown): unknown {
  if (Array.isArray(raw) && Array.isArray(read)) {
    return read.map((item: unknown, at) => merge(raw[at], item))
  }
  if (!isObject(raw) || !isObject(read)) return read
  const merged: Record<string, unknown> = { ...raw }
  for (const [key, value] of Object.entries(read)) merged[key] = merge(raw[key], value)
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
