const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_CHARACTERS = 10

/**
 * The bound under which all ids made before a moment lie: ids are a prefix and a ULID, which begins
 * with its time. Old rows are then one range at the start of the primary key, and retention needs
 * no index that every write would pay for.
 */
export function idBefore(prefix: string, moment: Date): string {
  let rest = moment.getTime()
  let time = ""
  for (let index = 0; index < TIME_CHARACTERS; index += 1) {
    time = CROCKFORD.charAt(rest % CROCKFORD.length) + time
    rest = Math.floor(rest / CROCKFORD.length)
  }
  return `${prefix}_${time}`
}
