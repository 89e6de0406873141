import type { z } from "zod"
import type { Role } from "../../domain/members"

export type Method = "GET" | "POST" | "DELETE"

/** One route: what it is for, who may use it, what it takes and what it answers. */
export interface RouteDescription {
  method: Method
  /** As the router has it, with `:id` for a part that varies. */
  path: string
  /** The heading it stands under. */
  tag: string
  summary: string
  /** The least role that may use it; left out where no admin signs in. */
  least?: Role
  query?: z.ZodType
  body?: z.ZodType
  /** A body that is no JSON. */
  bodyType?: string
  answer?: z.ZodType
  /** An answer that is no JSON. */
  answerType?: string
}

interface Group {
  tag: string
  /** What all paths of the group begin with. */
  under: string
}

type Described = Omit<RouteDescription, "method" | "path" | "tag">

/** Writes routes as `"GET /path": what it is`, so that a group reads as a table. */
export function routes(
  { tag, under }: Group,
  table: Partial<Record<`${Method} ${string}` | Method, Described>>
): RouteDescription[] {
  return (Object.entries(table) as [string, Described][]).map(([key, described]) => {
    const [method, path = ""] = key.split(" ") as [Method, string?]
    return { method, path: `${under}${path}`, tag, ...described }
  })
}
