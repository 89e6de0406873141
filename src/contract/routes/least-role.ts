import type { Role } from "../../domain/members"
import { ROUTES } from "."

/** Of what is not in the table: nobody but an owner. */
const UNLISTED: Role = "owner"

const PATTERNS = ROUTES.flatMap(({ method, path, least }) =>
  least ? [{ method, least, segments: path.toLowerCase().split("/") }] : []
)

/**
 * The least role that may send a request, by the table of routes. Reads paths as the router does,
 * which minds neither case nor a slash at the end.
 */
export function leastRoleFor({ method, path }: { method: string; path: string }): Role {
  const asked = method.toUpperCase() === "HEAD" ? "GET" : method.toUpperCase()
  const segments = path.toLowerCase().replace(/\/+$/, "").split("/")
  const fitting = PATTERNS.filter(
    (pattern) => pattern.method === asked && fits(pattern.segments, segments)
  )
  // `/members/me` is itself before it is some `/members/:id`.
  const [exact] = fitting.sort((a, b) => variables(a.segments) - variables(b.segments))
  return exact?.least ?? UNLISTED
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) =>
      part.startsWith(":") ? segments[index] !== "" : part === segments[index]
    )
  )
}

const variables = (segments: readonly string[]) =>
  segments.filter((part) => part.startsWith(":")).length
