/** One page of a list, and the cursor of the next when there is one. */
export type Page<Item> = { data: Item[]; after?: string }

type WirePage = { paging?: { cursors?: { after?: string }; next?: string } }

/** The cursor of the next page. A cursor without a `next` link is the last page's own end. */
export function nextCursor({ paging }: WirePage): string | undefined {
  return paging?.next ? paging.cursors?.after : undefined
}

/** Walks a list to its end, one page in memory at a time; stops if a cursor comes back again. */
export async function* iteratePages<Item>(
  readPage: (after: string | undefined) => Promise<Page<Item>>
): AsyncGenerator<Item> {
  const seen = new Set<string>()
  let after: string | undefined
  do {
    const page = await readPage(after)
    yield* page.data
    after = page.after
    if (after !== undefined && seen.has(after)) return
    if (after !== undefined) seen.add(after)
  } while (after !== undefined)
}
