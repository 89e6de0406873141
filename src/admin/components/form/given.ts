/** The fields somebody filled in: an empty one is left out, so that it stays as it was. */
export function given<Values extends Record<string, string>>(values: Values): Partial<Values> {
  const filled = Object.entries(values).flatMap(([name, value]) =>
    value.trim() === "" ? [] : [[name, value.trim()]]
  )
  return Object.fromEntries(filled) as Partial<Values>
}
