import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import type { Database } from "../database"

/** The transaction a service method runs in, for hand-written SQL. */
export function transactionOf(ctx: Context<EntityManager>): Database {
  if (!ctx.transactionManager) throw new Error("An operation needs a transaction.")
  return ctx.transactionManager.getTransactionContext() as Database
}
