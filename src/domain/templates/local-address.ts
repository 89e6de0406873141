const LOCAL =
  /^https?:\/\/(localhost|[^/?#:]+\.(localhost|local|internal)|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/i

/** Whether an address leads to a machine or network of one's own, where nobody else gets to. */
export function isLocalAddress(url: string): boolean {
  return LOCAL.test(url)
}
