import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { hashFiles } from "./lib/hash-files.mjs"
import { whenStarted } from "./lib/main.mjs"
import { inRoot } from "./lib/root.mjs"
import { mustRun } from "./lib/run.mjs"

const STAMP = inRoot("node_modules", ".install-stamp")
// npm writes this one itself: it tells an installation made by hand from none at all.
const NPM_STAMP = inRoot("node_modules", ".package-lock.json")

/** Installs the dependencies when there are none, or when package-lock.json has changed since. */
export async function ensureInstalled() {
  const wanted = hashFiles(["package-lock.json"])
  const installed = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : undefined
  if (installed === wanted) return
  if (matchesLock()) return writeFileSync(STAMP, wanted)

  console.log("Installing dependencies (npm ci)…")
  const npm = process.platform === "win32" ? "npm.cmd" : "npm"
  await mustRun(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
  writeFileSync(STAMP, wanted)
}

function matchesLock() {
  if (!existsSync(NPM_STAMP)) return false
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages
  const installed = read(NPM_STAMP)
  return Object.entries(read(inRoot("package-lock.json"))).every(
    ([place, { version, optional }]) =>
      place === "" || optional || installed[place]?.version === version
  )
}

whenStarted(import.meta.url, ensureInstalled)
