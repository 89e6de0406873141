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
  let [gone, come] = ["", ""]
  const tell = () => {
    if (gone) parts.push({ kind: "gone", text: gone })
    if (come) parts.push({ kind: "new", text: come })
    ;[gone, come] = ["", ""]
  }
  const keep = (text: string) => {
    tell()
    const last = parts.at(-1)
    if (last?.kind === "same") last.text += text
    else parts.push({ kind: "same", text })
  }

  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [left, right] = [old[i], now[j]]
    if (left !== undefined && left === right) {
      // A space between two changed words belongs to the change, or it would be read in pieces.
      const isInside = left.trim() === "" && (gone || come) && old[i + 1] !== now[j + 1]
      if (isInside) {
        gone += left
        come += left
      } else keep(left)
      i += 1
      j += 1
    } else if (left !== undefined && isOldFirst(lengths, i, j, right)) {
      gone += left
      i += 1
    } else {
      come += right ?? ""
      j += 1
    }
  }
  tell()
  return parts
}

/** Whether the next word of the old text is the one that is not in the new one. */
function isOldFirst(lengths: number[][], i: number, j: number, right: string | undefined): boolean {
  return right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)
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
