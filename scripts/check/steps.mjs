import { existsSync } from "node:fs"
import { ensureBuilt } from "../ensure-built.mjs"
import { inRoot } from "../lib/root.mjs"
import { mustRun } from "../lib/run.mjs"
import { checkFileNames } from "./file-names.mjs"
import { checkPackedExports } from "./packed-exports.mjs"
import { checkPackedFiles } from "./packed-files.mjs"

const node = (tool, ...args) => mustRun(process.execPath, [tool, ...args])
const TSC = "node_modules/typescript/bin/tsc"

/** Every TypeScript project but what ships: the build below compiles that. */
const PROJECTS = [
  "tsconfig.tests.json",
  "src/admin/tsconfig.json",
  "simulator/tsconfig.json",
  "storefront/tsconfig.json",
  "demo/tsconfig.json",
]

const CRUISED = [
  "src",
  "simulator/src",
  "storefront/src",
  "demo/src",
  "integration-tests",
  "benchmarks",
]

/** The steps of `npm run check`, cheapest first; each throws when it finds something. */
export const STEPS = [
  {
    name: "formatting",
    run: () => node("node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
  },
  { name: "file names", run: () => report(checkFileNames()) },
  {
    name: "layers and circular imports",
    run: () =>
      node(
        "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
        ...["--config", ".dependency-cruiser.cjs", ...CRUISED.filter(isThere)]
      ),
  },
  // Before the types: the demo reads the storefront package's own, as a merchant's shop does.
  { name: "build", run: build },
  ...PROJECTS.filter(isThere).map((project) => ({
    name: `types of ${project}`,
    run: () => node(TSC, "--noEmit", "-p", project),
  })),
  { name: "lint", run: () => node("node_modules/eslint/bin/eslint.js", ".", "--max-warnings=0") },
  { name: "generated docs", run: () => node("scripts/docs.mjs", "--check") },
  { name: "description of the API", run: () => node("scripts/openapi.mjs", "--check") },
  { name: "packed files", run: () => ofThePackage(checkPackedFiles) },
  { name: "packed exports", run: () => ofThePackage(checkPackedExports) },
]

function isThere(file) {
  return existsSync(inRoot(file))
}

// Built once, and failed once: what is packed has no other build.
let building
function build() {
  return (building ??= ensureBuilt())
}

async function ofThePackage(check) {
  await build()
  report(check())
}

function report(problems) {
  if (problems.length > 0) throw new Error(problems.map((problem) => `  ${problem}`).join("\n"))
}
