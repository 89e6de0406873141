/** A stretch of a text that stayed, went or came. */
export interface DiffedWords {
  kind: "same" | "gone" | "new"
  text: string
}

/** What differs between two texts, word by word: long texts change in few places. */
export function diffWords(before: string, after: string): DiffedWords[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(old, now)
  const parts: DiffedWords[] = []
  const add = (kind: DiffedWords["kind"], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      add("same", old[i] ?? "")
      i += 1
      j += 1
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      add("gone", old[i] ?? "")
      i += 1
    } else {
      add("new", now[j] ?? "")
      j += 1
    }
  }
  if (i < old.length) add("gone", old.slice(i).join(""))
  if (j < now.length) add("new", now.slice(j).join(""))
  return parts
}

/** Words and what stands between them, so that joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? []
}

/** How many words are common to both from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array<number>(now.length + 1).fill(0)
  )
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? []
      row[j] =
        old[i] === now[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
