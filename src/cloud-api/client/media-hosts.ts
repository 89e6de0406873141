/** The host Meta serves media from. */
const META_MEDIA_HOST = "lookaside.fbsbx.com"

/** Whether the token may be shown to an address: the Graph API's own, or Meta's media host. */
export function mayReceiveToken(url: URL, graphOrigin: string): boolean {
  if (url.username || url.password) return false
  if (url.origin === graphOrigin) return true
  return url.origin === `https://${META_MEDIA_HOST}`
}
