/** What an error may carry beside its message. */
interface Failure {
  name?: unknown
  type?: unknown
  code?: unknown
  constraint?: unknown
  stack?: unknown
}

/**
 * A failure in words a log may keep: its name, its codes and its place. Never its message: that of a
 * failed statement quotes the values, and others name the customer they are about. Failed steps come
 * back as plain objects, once a workflow has written them down.
 */
export function nameFailure(error: unknown): string {
  if (typeof error !== "object" || error === null) return typeof error
  const { name, type, code, constraint, stack } = error as Failure
  const words = [name, type, code, constraint, placeIn(stack)]
  return words.filter((word) => typeof word === "string" && word !== "").join(" ") || "unknown"
}

function placeIn(stack: unknown): string | undefined {
  if (typeof stack !== "string") return undefined
  return stack
    .split("\n")
    .find((line) => line.trimStart().startsWith("at "))
    ?.trim()
}
