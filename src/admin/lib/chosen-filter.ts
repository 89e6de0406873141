/** What a table's filter is set to: it stands in the address as JSON, a list where several can be chosen. */
export function chosenIn(param: string | undefined): string | undefined {
  if (param === undefined) return undefined
  try {
    const value: unknown = JSON.parse(param)
    const first: unknown = Array.isArray(value) ? value[0] : value
    return typeof first === "string" ? first : undefined
  } catch {
    // Somebody wrote the address by hand.
    return param
  }
}
