import { createHash } from "node:crypto"
import { accessSync, chmodSync, chownSync, constants, mkdirSync } from "node:fs"
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { isOpenToAll } from "./open-to-all.mjs"

const PREFIX = "medusa-plugin-whatsapp-pg-"

/** A fresh folder in memory where the machine has one: copying a database is then 25 times faster. */
export function makeDataDirectory(runAs) {
  const directory = path.join(fastestFolder(), `${PREFIX}${process.pid}-${Date.now()}`)
  return prepare(directory, runAs)
}

/** A folder whose database stays: the one asked for, or one elsewhere if Postgres may not enter it. */
export function keepDataDirectory(directory, runAs) {
  const wanted = path.resolve(directory)
  mkdirSync(path.dirname(wanted), { recursive: true })
  if (runAs.uid === undefined || isOpenToAll(path.dirname(wanted))) return prepare(wanted, runAs)
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  return prepare(path.join(tmpdir(), `medusa-plugin-whatsapp-kept-${name}`), runAs)
}

function prepare(directory, runAs) {
  // The folder itself is closed to others; the ones above it must stay open to whom we run as.
  mkdirSync(path.dirname(directory), { recursive: true })
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
  if (runAs.uid !== undefined) chownSync(directory, runAs.uid, runAs.gid)
  return directory
}

/** Removes what runs that were killed outright have left behind, servers included. */
export function sweepAbandoned() {
  const folder = fastestFolder()
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(PREFIX) && Number(name.slice(PREFIX.length).split("-")[0])
    if (!owner || isAlive(owner)) continue
    const directory = path.join(folder, name)
    stopAbandonedServer(directory)
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The server's process id, as it wrote it into its own folder. */
export function serverPid(directory) {
  const file = path.join(directory, "postmaster.pid")
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined
}

function stopAbandonedServer(directory) {
  if (isServing(directory)) process.kill(serverPid(directory), "SIGQUIT")
}

/** Stops the server that an earlier run left behind in a kept folder: two may not share the files. */
export async function reclaim(directory) {
  if (!isServing(directory)) return
  process.kill(serverPid(directory), "SIGINT")
  while (isServing(directory)) await pause(50)
}

// Ids are reused: only a process that names this very folder is its server.
function isServing(directory) {
  const pid = serverPid(directory)
  return pid !== undefined && commandLine(pid).includes(directory)
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8")
  } catch {
    return ""
  }
}

function fastestFolder() {
  try {
    accessSync("/dev/shm", constants.W_OK)
    return "/dev/shm"
  } catch {
    return tmpdir()
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}
