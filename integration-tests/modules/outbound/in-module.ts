import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import type { WhatsappPluginOptions } from "../../../src/options"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"

/** The module on a database of its own, empty before each test. */
export interface ModuleUnderTest {
  service: WhatsappModuleService
  /** Another connection to the same database, for what the outside sees. */
  db: () => Knex
}

interface ModuleOptions {
  /** Names the database, so that files can run side by side. */
  name: string
  /** Read when the first test starts. */
  options?: WhatsappPluginOptions
}

/**
 * Runs tests against the module alone. Its own engine is stopped: tests make the lanes they need
 * and stop them.
 */
export function inModule(
  { name, options }: ModuleOptions,
  tests: (module: ModuleUnderTest) => void
): void {
  moduleIntegrationTestRunner<WhatsappModuleService>({
    moduleName: "whatsapp",
    dbName: `whatsapp-${name}`,
    resolve: "./src/modules/whatsapp",
    pathToMigrations: "./src/modules/whatsapp/migrations",
    moduleOptions: { encryptionKeys: [TEST_ENCRYPTION_KEY], ...options },
    hooks: {
      afterModuleInit: async (_app, service) => {
        await service.__hooks.onApplicationPrepareShutdown()
      },
    },
    testSuite: ({ service, MikroOrmWrapper }) => {
      // Nested, so that a file's own afterEach runs before the database is cleared.
      describe("The module", () => {
        tests({
          service,
          db: () => MikroOrmWrapper.getOrm().em.getConnection().getKnex(),
        })
      })
    },
  })
}
