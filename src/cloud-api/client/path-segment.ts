const PLAIN = /^[A-Za-z0-9_-]+$/

/** An id as one segment of a path, so that no id can ever address another endpoint. */
export function pathSegment(id: string): string {
  if (PLAIN.test(id)) return id
  // Dots alone would walk up the path, and encoding leaves them as they are.
  return encodeURIComponent(id).replaceAll(".", "%2E")
}
