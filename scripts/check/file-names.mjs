import { execFileSync } from "node:child_process"
import { readdirSync } from "node:fs"
import path from "node:path"
import { inRoot, ROOT } from "../lib/root.mjs"

// Names that say what kind of thing a file is instead of what it is for.
const EMPTY_NAMES = /^(utils?|helpers?|misc|common|manager|types\d+)$/i

/** File names that would ship wrongly or say nothing. */
export function checkFileNames() {
  return [...sourceFiles().flatMap(problemsOf), ...strayModuleFiles()]
}

function problemsOf(file) {
  const folders = path.dirname(file).split("/")
  const stem = path.basename(file).replace(/\..*$/, "")
  const problems = []
  if (file.startsWith("src/") && folders.includes("test")) {
    problems.push(`${file}: the plugin's build drops folders named "test" without a word`)
  }
  if ([...folders, stem].some((part) => EMPTY_NAMES.test(part))) {
    problems.push(`${file}: name it by what it is for`)
  }
  return problems
}

// Medusa registers every entry of src/modules as a module.
function strayModuleFiles() {
  return readdirSync(inRoot("src/modules"), { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `src/modules/${entry.name}: only module folders belong here`)
}

function sourceFiles() {
  const roots = ["src", "simulator", "storefront", "demo", "scripts"]
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...roots]
  return execFileSync("git", args, { cwd: ROOT }).toString().trim().split("\n")
}
