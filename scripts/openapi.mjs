import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot } from "./lib/root.mjs"

const DOCUMENT = "docs/openapi.json"
const PAGE = "docs/api.md"

/**
 * Writes the description of the HTTP API from the table of routes and the schemas they validate
 * with. With `--check` it only says whether what is checked in is what the code says.
 */
async function main() {
  const { buildDocument } = await import("./openapi/build-document.mjs")
  const { renderPage } = await import("./openapi/render-page.mjs")
  const { loadRoutes } = await import("./openapi/load-routes.mjs")
  const { routes, names } = await loadRoutes()
  const wanted = {
    [DOCUMENT]: await formatted(DOCUMENT, JSON.stringify(buildDocument({ routes, names }))),
    [PAGE]: await formatted(PAGE, await renderPage(routes)),
  }
  const stale = Object.keys(wanted).filter((file) => wanted[file] !== current(file))
  if (stale.length === 0) return
  if (process.argv.includes("--check")) {
    throw new Error(`Not what the code says: ${stale.join(", ")}. Run: node scripts/openapi.mjs`)
  }
  for (const file of stale) writeFileSync(inRoot(file), wanted[file])
  console.log(`Wrote ${stale.join(", ")}`)
}

function current(file) {
  return existsSync(inRoot(file)) ? readFileSync(inRoot(file), "utf8") : null
}

async function formatted(file, text) {
  const prettier = await import("prettier")
  const options = await prettier.resolveConfig(inRoot(file))
  return prettier.format(text, { ...options, filepath: inRoot(file) })
}

whenStarted(import.meta.url, main)
