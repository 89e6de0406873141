/**
 * A failure in words a log may keep: its name, code and place. Never its message: database errors
 * quote the statement with its values, and those are messages to people.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown }
  const place = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "))
  return [error.name, code, constraint, place?.trim()].filter(Boolean).join(" ")
}
