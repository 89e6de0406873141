import { readFileSync } from "node:fs"
import path from "node:path"

const LINES = 25

/** The last lines of a log that may say why, for whoever has to find out. */
export function tailOf(log) {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").map(readable).filter(Boolean)
  const where = path.relative(process.cwd(), log)
  return [`Last lines of ${where}:`, ...lines.slice(-LINES)].join("\n    ")
}

// In production Medusa logs JSON, a line for every request.
function readable(line) {
  if (!line.startsWith('{"')) return line
  try {
    const { level, message, method, path: url, status, timestamp, stack } = JSON.parse(line)
    if (level !== "http")
      return `${timestamp} ${level} ${[].concat(stack ?? message).join("\n      ")}`
    return status < 400 ? "" : `${timestamp} ${method} ${url} → ${status}`
  } catch {
    return line
  }
}
