import { execFileSync } from "node:child_process"
import { userInfo } from "node:os"

/**
 * Postgres refuses to run as root, so root runs it as somebody else: the `postgres` user where
 * there is one, else `nobody`. Nothing is added to the system.
 * @returns {{ uid?: number, gid?: number }}
 */
export function whoRunsPostgres() {
  if (process.platform === "win32" || userInfo().uid !== 0) return {}
  for (const name of ["postgres", "nobody"]) {
    const ids = idsOf(name)
    if (ids) return ids
  }
  throw new Error(
    "Postgres does not run as root and there is neither a `postgres` nor a `nobody` user here. " +
      "Run this as an ordinary user, or set DATABASE_URL to a Postgres that is already running."
  )
}

function idsOf(name) {
  try {
    const ask = (flag) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString())
    return { uid: ask("-u"), gid: ask("-g") }
  } catch {
    return undefined
  }
}
