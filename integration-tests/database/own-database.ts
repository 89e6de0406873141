import { randomBytes } from "node:crypto"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { ModulesSdkUtils } from "@medusajs/framework/utils"

/** A database of its own with the module's tables, made by its real migrations. */
export interface OwnDatabase {
  url: string
  db: Knex
  drop(): Promise<void>
}

const MIGRATIONS = join(__dirname, "../../src/modules/whatsapp/migrations")

/**
 * Makes a database beside the one of `serverUrl`. Its name begins as given and is nobody else's:
 * runs on several machines may share a server, and a process's id is no name there.
 */
export async function createOwnDatabase(serverUrl: string, title: string): Promise<OwnDatabase> {
  const server = connect(serverUrl)
  await dropAbandoned(server, title)
  const name = `${title}-${Date.now()}-${randomBytes(4).toString("hex")}`
  await server.raw(`CREATE DATABASE "${name}"`)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  const db = connect(url)
  for (const statement of await migrationStatements()) await db.raw(statement)

  return {
    url,
    db,
    async drop() {
      await db.destroy()
      await server.raw(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await server.destroy()
    },
  }
}

/** A pool as Medusa makes it. */
export function connect(url: string): Knex {
  return ModulesSdkUtils.createPgConnection({ clientUrl: url })
}

/** The address of the Postgres that tests use. */
export function testServerUrl(): string {
  const { DB_HOST = "localhost", DB_PORT = "5432" } = process.env
  const { DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`
}

const ABANDONED_AFTER_MS = 6 * 60 * 60_000

/** Runs that were killed outright leave theirs behind; no run lasts that long. */
async function dropAbandoned(server: Knex, title: string): Promise<void> {
  const names = await server("pg_database").whereLike("datname", `${title}-%`).pluck("datname")
  for (const name of names as string[]) {
    const madeAt = Number(/-(\d{13})-[0-9a-f]{8}$/.exec(name)?.[1] ?? NaN)
    if (Date.now() - madeAt > ABANDONED_AFTER_MS) {
      await server.raw(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    }
  }
}

type MigrationClass = new (driver: unknown, config: unknown) => Migration

async function migrationStatements(): Promise<string[]> {
  const files = readdirSync(MIGRATIONS).filter((name) => /^Migration\d+\.ts$/.test(name))
  const statements: string[] = []
  for (const file of files.sort()) {
    const classes = Object.values<MigrationClass>(await import(join(MIGRATIONS, file)))
    for (const MigrationOfFile of classes.filter((value) => typeof value === "function")) {
      const migration = new MigrationOfFile(undefined, undefined)
      await migration.up()
      statements.push(...migration.getQueries().map(String))
    }
  }
  return statements
}
