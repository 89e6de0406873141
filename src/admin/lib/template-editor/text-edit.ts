/** A text with what is selected in it, and what becomes of both. */
export interface TextEdit {
  text: string
  start: number
  end: number
}

/** WhatsApp's marks by what they do. */
export const MARKS = { bold: "*", italic: "_", strike: "~", mono: "```" } as const
export type Mark = keyof typeof MARKS

/** Puts a text in place of what is selected, and the cursor behind it. */
export function insertText({ text, start, end }: TextEdit, inserted: string): TextEdit {
  const cursor = start + inserted.length
  return { text: text.slice(0, start) + inserted + text.slice(end), start: cursor, end: cursor }
}

/**
 * Marks what is selected, or takes the mark away where it has it. The blanks around a selection
 * stay outside: WhatsApp draws no mark that stands beside a blank.
 */
export function toggleMark(edit: TextEdit, mark: Mark): TextEdit {
  const sign = MARKS[mark]
  const { text, start, end } = withoutBlanks(edit)
  const before = text.slice(0, start)
  const inner = text.slice(start, end)
  const after = text.slice(end)

  if (before.endsWith(sign) && after.startsWith(sign)) {
    return {
      text: before.slice(0, -sign.length) + inner + after.slice(sign.length),
      start: start - sign.length,
      end: end - sign.length,
    }
  }
  return {
    text: before + sign + inner + sign + after,
    start: start + sign.length,
    end: end + sign.length,
  }
}

function withoutBlanks({ text, start, end }: TextEdit): TextEdit {
  const selected = text.slice(start, end)
  if (selected.trim() === "") return { text, start, end }
  return {
    text,
    start: start + (selected.length - selected.trimStart().length),
    end: end - (selected.length - selected.trimEnd().length),
  }
}
