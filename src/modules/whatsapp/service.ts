import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, Logger } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { parseOptions, type WhatsappOptions } from "../../options"
import { createCipher, type Cipher } from "./cipher"
import type { Database } from "./database"
import * as models from "./models"

type InjectedDependencies = {
  logger: Logger
  __pg_connection__: Database
}

/** The WhatsApp module: state, the outbox and the deliveries of Meta, in the shop's own Postgres. */
export default class WhatsappModuleService extends MedusaService(models) {
  protected readonly options: WhatsappOptions
  protected readonly cipher: Cipher

  constructor(
    protected readonly dependencies: InjectedDependencies,
    options?: unknown
  ) {
    super(...arguments)
    this.options = parseOptions(options)
    this.cipher = createCipher(this.options.encryptionKeys)
  }
}
