/** A number that could become the default. */
export interface DefaultCandidate {
  numberId: string
  accountId: string
  isDefault: boolean
}

/**
 * The default after some numbers are gone: the one asked for, else the one that takes over their
 * messages, else another of the same account, else the oldest of all. Null when the default stays,
 * or when nothing is left to be one. Candidates come oldest first.
 */
export function chooseDefault(input: {
  removed: readonly DefaultCandidate[]
  left: readonly DefaultCandidate[]
  wanted?: string | null
  takesOver?: string | null
}): string | null {
  const { removed, left, wanted, takesOver } = input
  const last = removed.find(({ isDefault }) => isDefault)
  if (!last) return null
  const found =
    left.find(({ numberId }) => numberId === wanted) ??
    left.find(({ numberId }) => numberId === takesOver) ??
    left.find(({ accountId }) => accountId === last.accountId) ??
    left[0]
  return found?.numberId ?? null
}
