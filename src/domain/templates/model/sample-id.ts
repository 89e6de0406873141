import { sha256 } from "./sha-256"

/** What the shop's own copy of a header's sample is kept under: Meta's name of the upload, cut short. */
export function sampleIdOf(handle: string): string {
  return sha256(handle)
}
