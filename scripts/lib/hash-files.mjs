import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { inRoot } from "./root.mjs"

const NOT_SOURCES = new Set(["node_modules", "dist", ".medusa", "__tests__"])

/**
 * One digest of every file below the given paths (names and contents), tests and outputs left out.
 * @param {string[]} paths relative to the repository
 */
export function hashFiles(paths) {
  const hash = createHash("sha256")
  for (const relative of paths) {
    for (const file of filesBelow(inRoot(relative))) {
      hash.update(file).update("\0").update(readFileSync(file)).update("\0")
    }
  }
  return hash.digest("hex")
}

function filesBelow(at) {
  if (!existsSync(at)) return []
  if (statSync(at).isFile()) return [at]
  return readdirSync(at)
    .filter((name) => !NOT_SOURCES.has(name))
    .sort()
    .flatMap((name) => filesBelow(path.join(at, name)))
}
