import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { inRoot, ROOT } from "../lib/root.mjs"

/** Packs the plugin, unpacks it as npm would in a shop, and imports every entry of `exports`. */
export function checkPackedExports() {
  const shop = mkdtempSync(path.join(tmpdir(), "packed-plugin-"))
  try {
    const { name } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
    const home = path.join(shop, "node_modules", name)
    unpack({ shop, home })
    lendDependencies({ shop, name })
    return listEntries(home).flatMap((entry) => tryEntry({ shop, name, entry }))
  } finally {
    rmSync(shop, { recursive: true, force: true })
  }
}

function unpack({ shop, home }) {
  const args = [
    "pack",
    "--json",
    "--ignore-scripts",
    "--workspaces=false",
    "--pack-destination",
    shop,
  ]
  const packed = execFileSync("npm", args, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] })
  const { filename } = JSON.parse(packed.toString())[0]
  mkdirSync(home, { recursive: true })
  execFileSync("tar", ["-xzf", path.join(shop, filename), "-C", home, "--strip-components=1"])
}

// A shop has the peers installed; here they are the repository's own.
function lendDependencies({ shop, name }) {
  for (const entry of readdirSync(inRoot("node_modules"))) {
    if (entry === name || entry.startsWith(".")) continue
    symlinkSync(inRoot("node_modules", entry), path.join(shop, "node_modules", entry))
  }
}

/** The entries of `exports`, its patterns filled in with what was packed. */
function listEntries(home) {
  const { exports } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"))
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (!entry.includes("*")) return [entry]
    const [before, after] = target.split("*")
    return foldersIn(path.join(home, before))
      .filter((folder) => isFile(path.join(home, before, folder, after)))
      .map((folder) => entry.replace("*", folder))
  })
}

function tryEntry({ shop, name, entry }) {
  const specifier = `${name}/${entry.slice(2)}`
  if (entry.endsWith(".json")) return attempt({ shop, code: `require("${specifier}")`, specifier })
  // The admin's bundle is for browsers: that it can be found is all Node can say.
  if (entry === "./admin") {
    const code = `require.resolve("${specifier}"); import.meta.resolve("${specifier}")`
    return attempt({ shop, code, specifier })
  }
  return [
    ...attempt({ shop, code: `require("${specifier}")`, specifier }),
    ...attempt({ shop, code: `await import("${specifier}")`, specifier }),
  ]
}

function attempt({ shop, code, specifier }) {
  const script = `import { createRequire } from "node:module"
    const require = createRequire(${JSON.stringify(path.join(shop, "shop.js"))})
    ${code}; process.exit(0)`
  const file = ["--input-type=module", "-e", script]
  const result = spawnSync(process.execPath, file, { cwd: shop, encoding: "utf8" })
  if (result.status === 0) return []
  const why = /^\w*Error.*$/m.exec(result.stderr)?.[0] ?? result.stderr.trim().split("\n").at(-1)
  return [`${specifier} cannot be imported: ${why}`]
}

function foldersIn(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isFile(file) {
  try {
    readFileSync(file)
    return true
  } catch {
    return false
  }
}
