import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { hashFiles } from "./lib/hash-files.mjs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot } from "./lib/root.mjs"
import { mustRun } from "./lib/run.mjs"

/** What is built from what. A stamp beside the output remembers the sources it was made from. */
const BUILDS = {
  plugin: {
    sources: ["src", "tsconfig.json", "package.json", "package-lock.json"],
    output: ".medusa/server/src",
    stamp: ".medusa/.build-stamp",
    command: ["node", ["node_modules/@medusajs/cli/cli.js", "plugin:build"]],
  },
  simulator: {
    sources: ["simulator", "src/cloud-api", "src/domain", "package-lock.json"],
    output: "simulator/dist",
    stamp: "simulator/dist/.build-stamp",
    command: ["node", ["build.mjs"], { cwd: inRoot("simulator") }],
  },
  storefront: {
    sources: ["storefront", "src/contract", "src/domain", "package-lock.json"],
    output: "storefront/dist",
    stamp: "storefront/dist/.build-stamp",
    command: ["node", ["build.mjs"], { cwd: inRoot("storefront") }],
  },
}

/**
 * Builds what is missing or older than its sources.
 * @param {(keyof typeof BUILDS)[]} [names] default: everything
 */
export async function ensureBuilt(names = Object.keys(BUILDS)) {
  for (const name of names) {
    const { sources, output, stamp, command } = BUILDS[name]
    const wanted = hashFiles(sources)
    if (existsSync(inRoot(output)) && readStamp(stamp) === wanted) continue
    console.log(`Building ${name}…`)
    await mustRun(...command)
    mkdirSync(path.dirname(inRoot(stamp)), { recursive: true })
    writeFileSync(inRoot(stamp), wanted)
  }
}

function readStamp(stamp) {
  return existsSync(inRoot(stamp)) ? readFileSync(inRoot(stamp), "utf8") : undefined
}

whenStarted(import.meta.url, () =>
  ensureBuilt(process.argv.length > 2 ? process.argv.slice(2) : undefined)
)
