import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { hashFiles } from "../lib/hash-files.mjs"
import { DEMO, MEDUSA } from "./prepare-shop.mjs"
import { runLogged } from "./run-logged.mjs"

const SOURCES = ["package-lock.json", "src", "demo/package.json", "demo/medusa-config.ts"]

// Where `medusa start` looks for the admin's files.
const SERVED = path.join(DEMO, "public/admin")
const STAMP = path.join(DEMO, "public/.admin-stamp")

/** Bundles the shop's admin with the plugin's screens, unless nothing of it has changed. */
export async function buildAdmin({ env }) {
  const wanted = hashFiles(SOURCES)
  if (existsSync(SERVED) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return
  console.log("Building the admin (about half a minute, this time only)…")
  const args = [MEDUSA, "build", "--admin-only", "--no-lint"]
  await runLogged({ name: "admin-build", args, cwd: DEMO, env: { ...env, DEMO_ADMIN: "on" } })
  rmSync(SERVED, { recursive: true, force: true })
  cpSync(path.join(DEMO, ".medusa/admin"), SERVED, { recursive: true })
  writeFileSync(STAMP, wanted)
}
