export type FormPart = { name: string; filename?: string; contentType?: string; bytes: Buffer }

const lineBreak = "\r\n"

/** The parts of a `multipart/form-data` body; nothing when it is not well formed. */
export function parseMultipart(body: Buffer, contentType: string): FormPart[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const marker = boundary && `--${boundary[1] ?? boundary[2] ?? ""}`
  if (!marker || !body.subarray(0, marker.length).equals(Buffer.from(marker))) return undefined
  const parts: FormPart[] = []
  let start = marker.length
  for (;;) {
    // Two dashes after the marker instead of a line break: that was the last part.
    if (body.toString("latin1", start, start + 2) === "--") return parts
    const end = body.indexOf(lineBreak + marker, start)
    if (end < 0) return undefined
    const part = readPart(body.subarray(start + lineBreak.length, end))
    if (!part) return undefined
    parts.push(part)
    start = end + lineBreak.length + marker.length
  }
}

function readPart(part: Buffer): FormPart | undefined {
  const blank = part.indexOf(lineBreak + lineBreak)
  const head = part.toString("utf8", 0, Math.max(blank, 0))
  const name = /\bname="([^"]*)"/i.exec(head)?.[1]
  if (blank < 0 || name === undefined) return undefined
  return {
    name,
    filename: /\bfilename="([^"]*)"/i.exec(head)?.[1],
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
    bytes: part.subarray(blank + 2 * lineBreak.length),
  }
}
