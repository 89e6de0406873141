/** The single element of a list that must have exactly one. */
export function onlyOne<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined || list.length > 1) {
    throw new Error(`Expected one element, there are ${list.length}.`)
  }
  return first
}
