/** A list with one of its items at another place; unchanged where there is no such place. */
export function moveItem<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  to: number
): Item[] {
  const item = items.find((one) => one.id === id)
  if (!item || to < 0 || to >= items.length) return [...items]
  const others = items.filter((one) => one.id !== id)
  return [...others.slice(0, to), item, ...others.slice(to)]
}
