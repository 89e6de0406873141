/**
 * Drops repeated items: while pages are being fetched a new item may push an old one from one page
 * to the next, where it would appear again.
 */
export function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
