import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FLEET_TEMPLATE, fleetMessage, type FleetSender } from "../fleet/fleet-message"
import { addPeople } from "../fleet/queue-people"

/** What of the plugin's service is used here. */
interface Outbox {
  admitMessages(messages: object[]): Promise<unknown>
}

const AT_ONCE = 1_000

/**
 * Queues a message to each of as many people as its argument says, all of whom agreed:
 * `medusa exec ./src/scripts/queue-messages.ts 50000`. Whoever was queued before is not again.
 */
export default async function queueMessages({ container, args }: ExecArgs): Promise<void> {
  const count = Number(args[0])
  if (!(count > 0)) throw new Error("Say how many messages are to be queued.")
  const db = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const outbox = container.resolve<Outbox>("whatsapp")
  const sender = await findSender(db)
  await addPeople(db, count)
  for (let first = 1; first <= count; first += AT_ONCE) {
    const people = Math.min(AT_ONCE, count - first + 1)
    await outbox.admitMessages(
      Array.from({ length: people }, (_, index) => fleetMessage({ n: first + index, sender }))
    )
  }
}

async function findSender(db: Knex): Promise<FleetSender> {
  const number = await db<{ id: string; account_id: string }>("whatsapp_phone_number").first()
  const template = await db<{ id: string }>("whatsapp_template").where(FLEET_TEMPLATE).first()
  if (!number || !template) {
    throw new Error("The shop has not read its number and templates from Meta yet: start it first.")
  }
  return { accountId: number.account_id, numberId: number.id, templateId: template.id }
}
