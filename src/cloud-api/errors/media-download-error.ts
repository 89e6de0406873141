/**
 * Why a medium was not downloaded.
 *
 * - `host_not_allowed`: the address is not Meta's, so the token is not shown to it
 * - `too_large`: more bytes than the caller takes
 * - `expired`: the address is older than five minutes; ask for a new one
 * - `refused`: any other answer
 */
export type MediaDownloadProblem = "host_not_allowed" | "too_large" | "expired" | "refused"

/** A medium that could not be downloaded. Does not carry its address, which may be a secret. */
export class MediaDownloadError extends Error {
  override readonly name = "MediaDownloadError"

  constructor(
    readonly problem: MediaDownloadProblem,
    readonly httpStatus?: number
  ) {
    super(`The medium was not downloaded: ${problem.replaceAll("_", " ")}`)
  }
}
