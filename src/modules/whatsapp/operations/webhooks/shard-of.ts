/** Enough for every process of a large shop to have its own; few enough to look at each of them. */
export const SHARDS = 32

const NUMBER = /"phone_number_id"\s*:\s*"(\d+)"/
const ACCOUNT = /"id"\s*:\s*"(\d+)"/

/**
 * Which shard a delivery belongs to: all about one number are in one. Read off the text, unparsed: the
 * first number it names, or the account where it names none, as events about templates do. One
 * delivery about several numbers is in the shard of the first; the locks on rows see to the others.
 */
export function shardOf(body: string): number {
  const id = NUMBER.exec(body)?.[1] ?? ACCOUNT.exec(body)?.[1] ?? ""
  return fnv1a(id) % SHARDS
}

/** Ids of Meta's are not spread evenly over their last digits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
