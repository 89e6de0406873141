import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { DATABASE_DIRECTORY } from "./settings.mjs"

const CLAIM = `${DATABASE_DIRECTORY}.pid`

/** Keeps two demos from sharing the embedded database's files. Answers how to give it free. */
export function claimDatabase() {
  const owner = existsSync(CLAIM) ? Number(readFileSync(CLAIM, "utf8")) : undefined
  if (owner && isDemo(owner)) {
    throw new Error(
      `Another demo of this folder is running (process ${owner}). Close it, or give this one a ` +
        "database of its own with DATABASE_URL."
    )
  }
  mkdirSync(path.dirname(CLAIM), { recursive: true })
  writeFileSync(CLAIM, String(process.pid))
  return () => rmSync(CLAIM, { force: true })
}

// Process ids are used again, so where the system can tell, the process must be a demo.
function isDemo(pid) {
  try {
    process.kill(pid, 0)
    if (!existsSync("/proc/self/cmdline")) return true
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("demo.mjs")
  } catch {
    return false
  }
}
