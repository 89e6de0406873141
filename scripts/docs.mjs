import { readFileSync, writeFileSync } from "node:fs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot } from "./lib/root.mjs"

/**
 * Writes the generated parts of docs/: everything between `<!-- name:start -->` and
 * `<!-- name:end -->`. With `--check` it only says which file is not what the code says.
 */
async function main() {
  const checking = process.argv.includes("--check")
  const { SECTIONS } = await import("./docs/sections.mjs")
  const stale = []
  for (const file of new Set(SECTIONS.map((section) => section.file))) {
    const sections = SECTIONS.filter((section) => section.file === file)
    const current = readFileSync(inRoot(file), "utf8")
    const wanted = await rewrite({ file, text: current, sections })
    if (wanted === current) continue
    stale.push(file)
    if (!checking) writeFileSync(inRoot(file), wanted)
  }
  if (stale.length === 0) return
  if (checking) throw new Error(`Not what the code says: ${stale.join(", ")}. Run: npm run docs`)
  console.log(`Wrote ${stale.join(", ")}`)
}

async function rewrite({ file, text, sections }) {
  const prettier = await import("prettier")
  for (const { name, render } of sections) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`${file} has no place for "${name}"`)
    text = `${text.slice(0, from + start.length)}\n\n${await render()}\n\n${text.slice(to)}`
  }
  const options = await prettier.resolveConfig(inRoot(file))
  return prettier.format(text, { ...options, filepath: inRoot(file) })
}

whenStarted(import.meta.url, main)
