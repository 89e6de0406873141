import { exchange } from "./exchange"
import type { GraphSender } from "./graph-sender"
import { MediaDownloadError } from "../errors/media-download-error"
import { mayReceiveToken } from "./media-hosts"

export type DownloadRequest = {
  url: string
  /** @default 104857600 (Meta's largest document) */
  maxBytes?: number
  signal?: AbortSignal
}

export type DownloadedMedia = { bytes: Buffer; mimeType?: string }

const HUNDRED_MEGABYTES = 100 * 1024 * 1024

/**
 * Downloads a medium with the account's token. The address comes out of a webhook, so it is only
 * followed to Meta's own hosts, and a redirect is never followed.
 */
export async function downloadMedia(
  sender: GraphSender,
  { url, maxBytes = HUNDRED_MEGABYTES, signal }: DownloadRequest
): Promise<DownloadedMedia> {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !mayReceiveToken(address, sender.pool.origin)) {
    throw new MediaDownloadError("host_not_allowed")
  }
  const answer = await exchange({
    dispatcher: sender.pool.media,
    origin: address.origin,
    method: "GET",
    path: address.pathname + address.search,
    // Some of Meta's media servers refuse a request without a user agent.
    headers: [...sender.authorization, "user-agent", "medusa-plugin-whatsapp"],
    signal,
    maxResponseBytes: maxBytes,
  })
  if (answer.kind === "too_large") throw new MediaDownloadError("too_large")
  if (answer.kind !== "response") throw answer.cause
  // The address lived for five minutes: the caller asks for a new one.
  if (answer.status === 401 || answer.status === 404) throw new MediaDownloadError("expired")
  if (answer.status !== 200) throw new MediaDownloadError("refused", answer.status)
  const mimeType = answer.headers["content-type"]
  return { bytes: answer.body, mimeType: Array.isArray(mimeType) ? mimeType[0] : mimeType }
}
