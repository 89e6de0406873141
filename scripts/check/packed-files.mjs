import { execFileSync } from "node:child_process"
import { ROOT } from "../lib/root.mjs"

const FORBIDDEN = [
  [/__tests__|\.spec\.|\.test\./, "a test"],
  [/(?<!\.d)\.tsx?$/, "a source file"],
  [/\.tsbuildinfo$|\.map$|\.log$/, "a by-product"],
  [/(^|\/)(integration-tests|benchmarks|simulator|storefront|demo|scripts)\//, "not the plugin"],
  [/medusa-plugin-options\.json$/, "written by plugin:develop, with a path of this machine"],
  [/(^|\/)\.env/, "an environment file"],
]

const REQUIRED = [
  "package.json",
  "README.md",
  "LICENSE",
  ".medusa/server/src/options.js",
  ".medusa/server/src/modules/whatsapp/index.js",
  ".medusa/server/src/admin/index.js",
  ".medusa/server/src/admin/index.mjs",
  ".medusa/server/src/workflows/index.js",
  ".medusa/server/src/contract/index.js",
  ".medusa/server/src/cloud-api/index.js",
  ".medusa/server/src/api/middlewares.js",
]

/** What is wrong with the list of files that would be published. */
export function checkPackedFiles() {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--workspaces=false"]
  const packed = execFileSync("npm", args, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] })
  const files = JSON.parse(packed.toString())[0].files.map(({ path }) => path)
  const forbidden = files.flatMap((file) =>
    FORBIDDEN.filter(([pattern]) => pattern.test(file)).map(([, what]) => `${file} is ${what}`)
  )
  const missing = REQUIRED.filter((file) => !files.includes(file)).map(
    (file) => `${file} is missing`
  )
  return [...forbidden, ...missing]
}
