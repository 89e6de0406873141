/** Says whether a number may be the masked one: every digit the mask shows is where it should be. */
export function matchesMask({ e164, mask }: { e164: string; mask: string }): boolean {
  const digits = [...e164].filter((character) => /\d/.test(character))
  const shown = [...mask].filter((character) => /[\d•]/.test(character))
  return (
    digits.length === shown.length &&
    shown.every((character, index) => character === "•" || character === digits[index])
  )
}
