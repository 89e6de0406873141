// Once per run, before any test: what all fault tests share.
const { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require("node:fs")
const { join } = require("node:path")
const { buildSync } = require("esbuild")

const ROOT = join(__dirname, "../../..")
const SOURCES = ["src", "simulator/src", "integration-tests"]
const NOT_FOR_PROCESSES = /\/__tests__\/|\/admin\/|\.spec\.tsx?$|\.d\.ts$/

/**
 * Transpiles the sources once: processes that are killed and started by the dozen must not do it
 * each. Below node_modules, where git does not look and packages are found.
 */
module.exports = () => {
  const cache = join(ROOT, "node_modules/.cache")
  mkdirSync(cache, { recursive: true })
  const shop = mkdtempSync(join(cache, "whatsapp-faults-"))
  const entryPoints = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map((name) => join(folder, name))
      .filter((name) => /\.ts$/.test(name) && !NOT_FOR_PROCESSES.test(name))
  )
  buildSync({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: shop,
    outbase: ".",
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "error",
  })
  process.env.FAULTS_SHOP = shop
  process.env.FAULTS_REPORT = join(shop, "report.jsonl")
  writeFileSync(process.env.FAULTS_REPORT, "")
  // Not when the tests end, but when the process does: a reporter still reads the report then.
  process.once("exit", () => rmSync(shop, { recursive: true, force: true }))
}
