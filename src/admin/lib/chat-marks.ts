/** A stretch of a message's text and how WhatsApp draws it. */
export interface ChatMark {
  style: "plain" | "bold" | "italic" | "strike" | "mono"
  text: string
}

const STYLES = { "*": "bold", _: "italic", "~": "strike", "`": "mono" } as const

// A mark counts only around words, not inside them: 2*3*4 and snake_case_names stay as they are.
const MARKED =
  /(?<![\p{L}\p{N}])(?:```([^]+?)```|([*_~`])(?!\s)([^\n]+?)(?<!\s)\2)(?![\p{L}\p{N}])/gu

/** Splits a text at WhatsApp's marks: `*bold*`, `_italic_`, `~strike~` and monospace. */
export function parseChatMarks(text: string): ChatMark[] {
  const parts: ChatMark[] = []
  let end = 0
  for (const match of text.matchAll(MARKED)) {
    const [whole, block, sign, inner] = match
    if (match.index > end) parts.push({ style: "plain", text: text.slice(end, match.index) })
    parts.push(
      block === undefined
        ? { style: STYLES[sign as keyof typeof STYLES], text: inner ?? "" }
        : { style: "mono", text: block }
    )
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ style: "plain", text: text.slice(end) })
  return parts
}
