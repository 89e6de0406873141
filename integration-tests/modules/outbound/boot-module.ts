import { initModules, MockEventBusService } from "@medusajs/test-utils"
import {
  ContainerRegistrationKeys,
  isSharedConnectionSymbol,
  Modules,
} from "@medusajs/framework/utils"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import type { WhatsappPluginOptions } from "../../../src/options"
import { connect } from "../../database/own-database"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"

/** The module as Medusa boots it, without a shop around it. */
export interface BootedModule {
  service: WhatsappModuleService
  shutdown(): Promise<void>
}

/** Boots the module on a database that is migrated already, with its own engine stopped. */
export async function bootModule(
  databaseUrl: string,
  options?: WhatsappPluginOptions
): Promise<BootedModule> {
  const connection = connect(databaseUrl)
  const modulesConfig = {
    whatsapp: {
      resolve: "./src/modules/whatsapp",
      options: {
        database: { clientUrl: databaseUrl },
        encryptionKeys: [TEST_ENCRYPTION_KEY],
        ...options,
        [isSharedConnectionSymbol]: true,
      },
    },
  }
  const { medusaApp, shutdown } = await initModules({
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [Modules.EVENT_BUS]: new MockEventBusService(),
      [ContainerRegistrationKeys.LOGGER]: console,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { modules: modulesConfig },
    },
    modulesConfig,
    databaseConfig: { clientUrl: databaseUrl },
    preventConnectionDestroyWarning: true,
  })
  const service = medusaApp.modules.whatsapp as unknown as WhatsappModuleService
  await service.__hooks.onApplicationPrepareShutdown()
  return {
    service,
    async shutdown() {
      await shutdown()
      await connection.destroy()
    },
  }
}
