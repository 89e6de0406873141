const PLAIN = /^[A-Za-z0-9_-]+$/

/** An id as one segment of a path, so that no id can ever address another endpoint. */
export function pathSegment(id: string): string {
  return PLAIN.test(id) ? id : encodeURIComponent(id).replace(/^\.+$/, "")
}
