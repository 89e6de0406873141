import { statSync } from "node:fs"
import path from "node:path"

/**
 * Whether any user may reach a folder. A checkout under /root (mode 0700) is closed to the user
 * that Postgres runs as: spawn EACCES.
 */
export function isOpenToAll(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}
