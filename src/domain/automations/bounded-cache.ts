/**
 * Remembers what is costly to make (parsed templates, Intl formatters). Keys come from merchants
 * and shoppers, so it forgets everything when full instead of growing.
 */
export function createBoundedCache<Value>(maxEntries: number) {
  const entries = new Map<string, Value>()

  return function remember(key: string, make: () => Value): Value {
    const known = entries.get(key)
    if (known !== undefined) return known

    const made = make()
    if (entries.size >= maxEntries) entries.clear()
    entries.set(key, made)
    return made
  }
}
