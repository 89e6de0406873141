/** One value a binding can use: its Liquid path and what it looks like. */
export interface ContextPath {
  path: string
  sample: string
}

/** Every value of a context that can be written into a message; lists by their first entry. */
export function listContextPaths(context: Record<string, unknown>): ContextPath[] {
  return Object.entries(context).flatMap(([key, value]) => pathsOf(key, value))
}

function pathsOf(path: string, value: unknown): ContextPath[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.length > 0 ? pathsOf(`${path}[0]`, value[0]) : []
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => pathsOf(`${path}.${key}`, inner))
  }
  return typeof value === "function"
    ? []
    : [{ path, sample: `${value as string | number | boolean}` }]
}
