import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import type { WhatsappPluginOptions } from "../../../src/options"
import { emptyTables } from "../../database/empty-tables"
import { createOwnDatabase, testServerUrl, type OwnDatabase } from "../../database/own-database"
import { bootModule, type BootedModule } from "./boot-module"

/** The module on a database of its own, empty before each test. */
export interface ModuleUnderTest {
  service: WhatsappModuleService
  /** Another connection to the same database, for what the outside sees. */
  db: () => Knex
}

interface ModuleOptions {
  /** Names the database. */
  name: string
  /** Read when a test starts. */
  options?: WhatsappPluginOptions
}

/**
 * Runs tests against the module alone, booted anew for each on tables that were migrated once for
 * the file. Its own engine is stopped: tests make the lanes they need and stop them.
 */
export function inModule(
  { name, options }: ModuleOptions,
  tests: (module: ModuleUnderTest) => void
): void {
  describe("On a database of its own", () => {
    let database: OwnDatabase | undefined
    let booted: BootedModule | undefined

    beforeAll(async () => {
      database = await createOwnDatabase(testServerUrl(), `whatsapp-${name}`)
    })
    beforeEach(async () => {
      const { db, url } = made(database)
      await emptyTables(db)
      booted = await bootModule(url, options)
    })
    afterEach(async () => {
      await booted?.shutdown()
      booted = undefined
    })
    afterAll(async () => {
      await database?.drop()
    })

    // Nested, so that a file's own afterEach runs before the module is shut down.
    describe("The module", () => {
      const service = new Proxy<object>(
        {},
        {
          get: (_, key) => Reflect.get(made(booted).service, key) as unknown,
        }
      ) as WhatsappModuleService
      tests({ service, db: () => made(database).db })
    })
  })
}

function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The module is not booted yet: use this inside a test.")
  return value
}
