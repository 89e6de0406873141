const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_LENGTH = 10

/** How every ULID made at a time begins: rows' ids from it on are those made since. */
export function ulidOf(time: Date): string {
  let rest = time.getTime()
  let text = ""
  for (let place = 0; place < TIME_LENGTH; place++) {
    text = `${ALPHABET[rest % ALPHABET.length]}${text}`
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}
