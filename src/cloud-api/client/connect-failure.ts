/** Failures that happen before a byte of a request is written. */
const CONNECT_FAILURES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_DESTROYED",
  "UND_ERR_CLOSED",
  // undici would not even write it, for example a token with a line break in it.
  "UND_ERR_INVALID_ARG",
])

/**
 * Whether the request certainly never left. A reset is not in the list: it may happen after the
 * request was written, and then a replay could make a second message.
 */
export function isConnectFailure(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : ""
  return typeof code === "string" && CONNECT_FAILURES.has(code)
}
