import type { Call } from "../http/routes"
import type { JsonObject } from "../json"
import { badParameter } from "./messages/refusals"
import { selectFields } from "./select-fields"

const defaultLimit = 25

/**
 * One page of a list with Meta's cursors: `next` only while there is more. `usual` are the fields
 * Meta answers when none are asked for.
 */
export const paginate = (call: Call, items: JsonObject[], usual: string | null = null) =>
  paginateAs(call, items, (item) => item, usual)

/** The same of a list whose items are brought into shape only when they are on the page. */
export function paginateAs<Item>(
  call: Call,
  items: Item[],
  present: (item: Item) => JsonObject,
  usual: string | null = null
) {
  const limit = Number(call.query.get("limit") ?? defaultLimit)
  if (!Number.isInteger(limit) || limit < 1) throw badParameter("Param limit must be positive")
  const start = startOf(call.query, limit)
  const data = items
    .slice(start, start + limit)
    .map((item) => selectFields(present(item), call.query.get("fields") ?? usual))
  if (data.length === 0) return { data }
  const end = start + data.length
  const pageUrl = (cursor: "after" | "before", position: number) => {
    const url = new URL(call.request.url ?? "/", call.world.baseUrl)
    url.searchParams.delete("after")
    url.searchParams.delete("before")
    url.searchParams.set(cursor, encodeCursor(position))
    return url.href
  }
  return {
    data,
    paging: {
      cursors: { before: encodeCursor(start), after: encodeCursor(end) },
      ...(start > 0 && { previous: pageUrl("before", start) }),
      ...(end < items.length && { next: pageUrl("after", end) }),
    },
  }
}

function startOf(query: URLSearchParams, limit: number): number {
  const after = query.get("after")
  if (after) return decodeCursor(after)
  const before = query.get("before")
  return before ? Math.max(0, decodeCursor(before) - limit) : 0
}

const encodeCursor = (position: number) => Buffer.from(`at:${position}`).toString("base64url")

function decodeCursor(cursor: string): number {
  const position = Number(Buffer.from(cursor, "base64url").toString().replace(/^at:/, ""))
  if (!Number.isInteger(position) || position < 0) throw badParameter("Invalid cursor")
  return position
}
