/** A Markdown table; prettier aligns it afterwards. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(escapeCell).join(" | ")} |`
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n")
}

function escapeCell(text) {
  return String(text ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ")
}
