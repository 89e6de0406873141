/** Version 3, error correction L: up to 53 bytes, which every short link of Meta's fits into. */
const dataCodewords = 55
const errorCodewords = 15

/** The codewords of a text: its bytes, padding, and what mends a damaged print. */
export function qrCodewords(text: string): number[] {
  const bytes = [...Buffer.from(text)]
  if (bytes.length > 53) throw new Error("The link is too long for its QR code")
  // Four bits say "bytes", eight how many; so everything is shifted by half a byte.
  const nibbles = [4, ...[bytes.length, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0]
  const data = Array.from({ length: nibbles.length / 2 }, (_, at) => {
    return ((nibbles[at * 2] ?? 0) << 4) | (nibbles[at * 2 + 1] ?? 0)
  })
  for (let at = 0; data.length < dataCodewords; at += 1) data.push(at % 2 === 0 ? 0xec : 0x11)
  return [...data, ...remainder(data)]
}

/** Reed-Solomon over GF(256): what is left of the data divided by the generator. */
function remainder(data: number[]): number[] {
  const divisor = generator()
  const rest = Array.from({ length: errorCodewords }, () => 0)
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0)
    rest.push(0)
    divisor.forEach((coefficient, at) => (rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor)))
  }
  return rest
}

/** The coefficients of (x - 2^0)(x - 2^1)… without the first, which is one. */
function generator(): number[] {
  const result: number[] = Array.from({ length: errorCodewords }, () => 0)
  result[errorCodewords - 1] = 1
  let root = 1
  for (let degree = 0; degree < errorCodewords; degree += 1) {
    for (let at = 0; at < errorCodewords; at += 1) {
      result[at] = times(result[at] ?? 0, root) ^ (result[at + 1] ?? 0)
    }
    root = times(root, 2)
  }
  return result
}

function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    if ((b >> bit) & 1) product ^= a
  }
  return product
}
