import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MessagePurpose } from "../../../src/domain/messages"
import type { E164 } from "../../../src/domain/contacts"
import { createCipher } from "../../../src/modules/whatsapp/cipher"
import { saveAccount } from "../../../src/modules/whatsapp/operations/accounts/save-account"
import { resolveContacts } from "../../../src/modules/whatsapp/operations/contacts/resolve-contacts"
import { admitMessages } from "../../../src/modules/whatsapp/operations/messages/admit-messages"
import type { AdmittedMessage } from "../../../src/modules/whatsapp/operations/messages/admitted-message"
import { saveTemplates } from "../../../src/modules/whatsapp/operations/templates/save-templates"
import { aMessage, phone, TEMPLATE, type Sender } from "../../modules/outbound/builders"
import { createOwnDatabase, type OwnDatabase } from "../../database/own-database"
import { eventually } from "../../shop/eventually"
import { findFreePort } from "../../shop/free-port"
import { META } from "../../shop/meta-identities"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"
import { killChildren, startChild, type Child } from "./child"
import { controlsOf, type Meta } from "./meta-controls"
import { startReceiver } from "./start-receiver"
import { lanesRunOut, leasesRunOut } from "./settled"
import { keepSpareWorkers } from "./spare-workers"
import { HOOK_PATH, type WorkerOrders } from "./worker-orders"

/** A message as it was admitted. */
export type Queued = AdmittedMessage & { id: string; contactId: string; recipient: string }

interface Order {
  purpose?: MessagePurpose
  /** Which people's phones, counted from here. */
  from?: number
}

/** One shop's database, the processes that share it, and Meta. */
export interface Stage {
  readonly db: Knex
  readonly databaseUrl: string
  readonly meta: Meta
  readonly sender: Sender
  /** Everything admitted since the last `clear`. */
  readonly queued: Queued[]
  /** Starts a process. The first of those that live hears Meta's webhooks. */
  start(orders?: Partial<WorkerOrders>): Promise<Child>
  /** Starts the standalone receiver in the shop's stead: it alone hears Meta's webhooks. */
  receive(): Promise<Child>
  /** Kills a process, and lets the time pass for which what it had taken is its own. */
  crash(worker: Child): Promise<void>
  /** Messages to as many people who agreed to all of them, not admitted yet. */
  draft(count: number, order?: Order): Promise<Queued[]>
  /** Writes messages into the outbox, as a workflow does. */
  admit(count: number, order?: Order): Promise<Queued[]>
  /** Where Meta delivers to. */
  readonly hookUrl: string
  /** Ends whatever runs and empties everything. */
  clear(rate?: number): Promise<void>
  close(): Promise<void>
}

const PURPOSES = ["order_updates", "marketing", "loyalty"]

/** Sets a stage on a database of its own. */
export async function setStage(serverUrl: string, name: string): Promise<Stage> {
  const own: OwnDatabase = await createOwnDatabase(serverUrl, name)
  const { db, url: databaseUrl } = own
  const simulator = startChild("meta.js")
  const spares = keepSpareWorkers()
  const { url = "" } = await simulator.hear("ready")
  const meta = controlsOf(url, META.phoneNumberId)
  const port = await findFreePort()
  const workers = new Set<Child>()
  // Whose process is not as it was before.
  const changed = new Set<Child>()
  const queued: Queued[] = []
  let sender: Sender | undefined

  async function end(worker: Child): Promise<void> {
    if (!worker.isAlive()) return
    await (changed.has(worker) ? worker.kill() : spares.giveBack(worker))
  }

  const stage: Stage = {
    db,
    databaseUrl,
    meta,
    queued,
    hookUrl: `http://127.0.0.1:${port}${HOOK_PATH}`,
    get sender() {
      if (!sender) throw new Error("The stage was not cleared yet.")
      return sender
    },

    async start(orders = {}) {
      const worker = await spares.take({ databaseUrl, graphBaseUrl: url, port, ...orders })
      workers.add(worker)
      if (orders.clockAheadMs) changed.add(worker)
      return worker
    },

    async receive() {
      const receiver = await startReceiver({ databaseUrl, port })
      changed.add(receiver)
      workers.add(receiver)
      return receiver
    },

    async crash(worker) {
      await worker.kill()
      await leasesRunOut(stage)
      await lanesRunOut(stage)
    },

    async draft(count, { purpose = "order_updates", from = queued.length } = {}) {
      const people = Array.from({ length: count }, (_, index) => ({
        phone: phone(from + index) as E164,
      }))
      const contacts = (await resolveContacts(db, people)).map(({ contactId }) => contactId)
      await db.raw(
        `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
         SELECT 'wacst_' || purpose || contact_id, contact_id, purpose, 'granted', 'checkout', now()
         FROM unnest(?::text[]) AS contact_id, unnest(?::text[]) AS purpose
         ON CONFLICT DO NOTHING`,
        [contacts, PURPOSES]
      )
      const messages = contacts.map((contactId, index) => ({
        ...aMessage({ sender: stage.sender, contactId, index: from + index, purpose }),
        contactId,
        recipient: phone(from + index),
      }))
      queued.push(...messages)
      return messages
    },

    async admit(count, order) {
      const messages = await stage.draft(count, order)
      await admitMessages(db, messages)
      return messages
    },

    async clear(rate = 100_000) {
      await Promise.all([...workers].map(end))
      workers.clear()
      queued.length = 0
      const tables = await db("pg_tables").select("tablename").whereLike("tablename", "whatsapp_%")
      const names = tables.map(({ tablename }) => tablename).join(", ")
      // A process that was just killed may still have a statement under way that locks some of them.
      await eventually(() => db.raw(`TRUNCATE ${names}`))
      await meta.reset()
      await meta.configure({ webhook_url: stage.hookUrl, verify_callback: false })
      await meta.putTemplate({ name: TEMPLATE, language: "en" })
      sender = await connectSender(db, rate)
    },

    async close() {
      await killChildren()
      await own.drop()
    },
  }
  return stage
}

async function connectSender(db: Knex, rate: number): Promise<Sender> {
  const { accountId } = await saveAccount(db, {
    cipher: createCipher([TEST_ENCRYPTION_KEY]),
    account: { ...META, name: "Shop" },
  })
  await db("whatsapp_phone_number").update({ throughput_per_second: rate })
  const number = await db("whatsapp_phone_number").first("id")
  const [template] = await saveTemplates(db, {
    accountId,
    templates: [
      {
        name: TEMPLATE,
        language: "en",
        category: "UTILITY",
        parameterFormat: "NAMED",
        components: [{ type: "BODY", text: "Thank you." }],
        status: "APPROVED",
      },
    ],
  })
  return { accountId, numberId: String(number?.id), templateId: template?.id ?? "" }
}
