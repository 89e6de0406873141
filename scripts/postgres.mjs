import { execFile, execFileSync } from "node:child_process"
import { appendFileSync, chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { findPostgresBinaries } from "./postgres/binaries.mjs"
import {
  keepDataDirectory,
  makeDataDirectory,
  reclaim,
  serverPid,
  sweepAbandoned,
} from "./postgres/data-directory.mjs"
import { findFreePort } from "./postgres/free-port.mjs"
import { postgresFromEnvironment } from "./postgres/from-environment.mjs"
import { whoRunsPostgres } from "./postgres/run-as.mjs"

const run = promisify(execFile)
const USER = "postgres"
const PASSWORD = "postgres"

// What is kept here can be made again, so nothing waits for a disk.
const SETTINGS = {
  listen_addresses: "localhost",
  unix_socket_directories: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  wal_level: "minimal",
  max_wal_senders: "0",
}

/**
 * @typedef {{ url: string, host: string, port: number, user: string, password: string, stop: () => Promise<void> }} Postgres
 */

/**
 * A Postgres to work with: the one in `DATABASE_URL` or `DB_HOST`, else an embedded one that lives
 * until `stop()` or the end of this process. It is no child of the terminal, so Ctrl-C lets the
 * caller stop its own servers before their database.
 * @param {{ directory?: string, port?: number }} [options] a `directory` is kept and used again
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ directory, port } = {}) {
  const existing = postgresFromEnvironment()
  if (existing) return existing

  sweepAbandoned()
  const runAs = whoRunsPostgres()
  const { initdb, pgCtl } = findPostgresBinaries(runAs)
  const dataDirectory = directory ? keepDataDirectory(directory, runAs) : makeDataDirectory(runAs)
  await reclaim(dataDirectory)
  if (!existsSync(path.join(dataDirectory, "PG_VERSION"))) {
    await initialise({ initdb, dataDirectory, runAs })
  }
  const listenOn = port ?? (await findFreePort())
  const log = path.join(dataDirectory, "server.log")
  const start = ["start", "-w", "-D", dataDirectory, "-l", log, "-o", `-p ${listenOn}`]
  await run(pgCtl, start, { ...runAs, cwd: dataDirectory }).catch((error) => {
    throw explain(error, existsSync(log) ? readFileSync(log, "utf8") : "")
  })

  const clean = () => !directory && rmSync(dataDirectory, { recursive: true, force: true })
  const stop = ["stop", "-m", "fast", "-D", dataDirectory]
  const stopAtExit = () => {
    if (!serverPid(dataDirectory)) return
    execFileSync(pgCtl, stop, { ...runAs, cwd: dataDirectory, stdio: "ignore" })
    clean()
  }
  process.once("exit", stopAtExit)

  return {
    url: `postgres://${USER}:${PASSWORD}@localhost:${listenOn}/postgres`,
    host: "localhost",
    port: listenOn,
    user: USER,
    password: PASSWORD,
    stop: async () => {
      process.removeListener("exit", stopAtExit)
      await run(pgCtl, stop, { ...runAs, cwd: dataDirectory })
      clean()
    },
  }
}

async function initialise({ initdb, dataDirectory, runAs }) {
  const passwordFile = `${dataDirectory}.password`
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 })
  if (runAs.uid !== undefined) chownSync(passwordFile, runAs.uid, runAs.gid)
  const args = ["-D", dataDirectory, "-U", USER, "--auth=password", `--pwfile=${passwordFile}`]
  try {
    await run(initdb, [...args, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"], {
      ...runAs,
      cwd: dataDirectory,
    })
  } catch (error) {
    throw explain(error, "")
  } finally {
    rmSync(passwordFile, { force: true })
  }
  const lines = Object.entries(SETTINGS).map(([name, value]) => `${name} = '${value}'\n`)
  appendFileSync(path.join(dataDirectory, "postgresql.conf"), lines.join(""))
}

function explain(error, log) {
  const why =
    error.code === "EACCES"
      ? "its files lie below a folder that the user it runs as may not enter (chmod o+x that folder, or work elsewhere)"
      : `${error.stderr ?? ""}${log}`.trim() || error.message
  return new Error(`The embedded Postgres did not start: ${why}`)
}
