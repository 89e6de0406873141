import { randomBytes } from "node:crypto"

let pool = Buffer.alloc(0)
let offset = 0

/** An opaque, unique message id that looks like Meta's: the person's number is inside. */
export function createWamid(waId: string): string {
  if (offset + 9 > pool.length) {
    // One call for hundreds of ids: a call for each shows up in the send rate.
    pool = randomBytes(9 * 512)
    offset = 0
  }
  const unique = pool.toString("hex", offset, offset + 9).toUpperCase()
  offset += 9
  return `wamid.${Buffer.from(`\x1d\x05${waId}\x15\x02${unique}`, "latin1").toString("base64")}`
}
