import { execFileSync } from "node:child_process"
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = (...parts) => path.join(path.dirname(fileURLToPath(import.meta.url)), ...parts)

rmSync(here("dist"), { recursive: true, force: true })

await build({
  entryPoints: [here("src/index.ts")],
  outfile: here("dist/index.js"),
  bundle: true,
  format: "esm",
  target: "es2020",
  jsx: "automatic",
  packages: "external",
  // Next.js: the components keep state, so they run in the browser.
  banner: { js: '"use client";' },
  logLevel: "warning",
})

const tsc = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc"
)
execFileSync(process.execPath, [tsc, "-p", here("tsconfig.build.json")], { stdio: "inherit" })
addExtensions(here("dist"))
copyFileSync(here("src/styles.css"), here("dist/styles.css"))

// Declarations of an ES module need file names in full under `moduleResolution: node16`.
function addExtensions(directory) {
  for (const file of readdirSync(directory, { recursive: true })) {
    if (!file.endsWith(".d.ts")) continue
    const at = path.join(directory, file)
    const text = readFileSync(at, "utf8")
    writeFileSync(at, text.replace(/(from\s+"\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1.js"'))
  }
}
