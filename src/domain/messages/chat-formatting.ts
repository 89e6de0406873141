/** A stretch of a message's text and how WhatsApp draws it; phone and admin draw the same. */
export type FormattedText =
  | { kind: "text"; text: string }
  | { kind: "bold" | "italic" | "strike"; children: FormattedText[] }
  | { kind: "mono"; text: string }
  | { kind: "link"; url: string }

const kinds = { "*": "bold", _: "italic", "~": "strike" } as const
type Marker = keyof typeof kinds

/** Code first: nothing inside it is formatted. Markers only count at the edges of words. */
const pattern = new RegExp(
  [
    "```(?<block>[\\s\\S]+?)```",
    "`(?<code>[^`\\n]+)`",
    "(?<url>https?:\\/\\/[^\\s<>]*[^\\s<>.,;:!?)*_~])",
    "(?<![\\p{L}\\p{N}])(?<marker>[*_~])(?=\\S)(?<inner>[^\\n]*?\\S)\\k<marker>(?![\\p{L}\\p{N}])",
  ].join("|"),
  "u"
)

/** Reads WhatsApp's own marks: `*bold*`, `_italic_`, `~strike~`, monospace, and links. */
export function parseFormatting(text: string): FormattedText[] {
  const parts: FormattedText[] = []
  let rest = text
  while (rest !== "") {
    const match = pattern.exec(rest)
    if (!match) break
    if (match.index > 0) parts.push({ kind: "text", text: rest.slice(0, match.index) })
    parts.push(readMatch(match.groups ?? {}))
    rest = rest.slice(match.index + match[0].length)
  }
  if (rest !== "") parts.push({ kind: "text", text: rest })
  return parts
}

function readMatch(groups: Record<string, string | undefined>): FormattedText {
  const code = groups.block ?? groups.code
  if (code !== undefined) return { kind: "mono", text: code }
  if (groups.url !== undefined) return { kind: "link", url: groups.url }
  return { kind: kinds[groups.marker as Marker], children: parseFormatting(groups.inner ?? "") }
}
