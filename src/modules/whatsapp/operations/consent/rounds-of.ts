import type { SpokenWord } from "./apply-consent-words"

/** A word and its place in the batch. */
export interface Turn {
  spoken: SpokenWord
  position: number
}

/** Splits words into rounds: nobody is in one twice, and earlier words are in earlier rounds. */
export function roundsOf(words: readonly SpokenWord[]): Turn[][] {
  const rounds: Turn[][] = []
  const nextRound = new Map<string, number>()
  const inTime = words
    .map((spoken, position) => ({ spoken, position }))
    .sort((a, b) => a.spoken.occurredAt.getTime() - b.spoken.occurredAt.getTime())

  for (const turn of inTime) {
    const { contactIds } = turn.spoken
    const index = Math.max(0, ...contactIds.map((id) => nextRound.get(id) ?? 0))
    const round = (rounds[index] ??= [])
    round.push(turn)
    for (const id of contactIds) nextRound.set(id, index + 1)
  }
  return rounds
}
