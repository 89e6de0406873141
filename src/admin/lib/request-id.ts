const BYTES = 16

/**
 * A random id for one request. `crypto.randomUUID` is only there on https and localhost, and an
 * admin may be served over plain http inside a network.
 */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
