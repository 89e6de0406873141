import { startSimulator, type Simulator } from "../../simulator/src"
import { admitMessages } from "../../src/modules/whatsapp/operations/messages/admit-messages"
import { createOwnDatabase, testServerUrl, type OwnDatabase } from "../database/own-database"
import { aMessage, people, statusCounts, TEMPLATE, type Sender } from "../modules/outbound/builders"
import { eventually } from "../shop/eventually"
import { findFreePort } from "../shop/free-port"
import { startWorker, type Worker } from "./worker/start-worker"

const MESSAGES = 2_000

/** Fast enough for a test, slow enough to be killed in the middle. */
const RATE = 400

/** What the simulator says of its numbers. */
const STANDARD_RATE = 80

/** Lanes of a process that is gone are free after their lease; webhooks come back after their pauses. */
const PATIENCE = { withinMs: 60_000 }

describe("The module in a process that is killed while it sends, and started again", () => {
  let database: OwnDatabase
  let simulator: Simulator
  let worker: Worker
  let webhookPort: number

  beforeEach(async () => {
    database = await createOwnDatabase(testServerUrl(), `whatsapp_kill_${process.pid}`)
    webhookPort = await findFreePort()
    simulator = await startSimulator({
      port: 0,
      webhookUrl: `http://127.0.0.1:${webhookPort}/hooks/whatsapp`,
      webhookRetryMs: 200,
      delays: { sent: 20, delivered: 50 },
    })
    simulator.putTemplate({ name: TEMPLATE, language: "en" })
    simulator.faults({ latency_ms: { min: 20, max: 200 } })
    worker = await start()
  })
  afterEach(async () => {
    await worker.kill()
    await simulator.close()
    await database.drop()
  })

  const start = () =>
    startWorker({ databaseUrl: database.url, graphBaseUrl: simulator.url, webhookPort })

  /** The sender the worker made of its environment, once Meta told it about its templates. */
  async function connectedSender(): Promise<Sender> {
    const { db } = database
    const sender = await eventually(async () => {
      const [template] = await db("whatsapp_template").where({ name: TEMPLATE })
      const [number] = await db("whatsapp_phone_number")
      if (!template || !number) throw new Error("The worker is not set up yet.")
      return { accountId: number.account_id, numberId: number.id, templateId: template.id }
    }, PATIENCE)
    await atRate()
    return sender
  }

  /** Once a worker has read the number's rate from Meta, which is slower than a test likes. */
  async function atRate(): Promise<void> {
    const { db } = database
    await eventually(async () => {
      const changed = await db("whatsapp_phone_number")
        .where({ throughput_per_second: STANDARD_RATE })
        .whereNotNull("verified_name")
        .update({ throughput_per_second: RATE })
      expect(changed).toBe(1)
    }, PATIENCE)
  }

  async function queueReceipts(): Promise<void> {
    const { db } = database
    const sender = await connectedSender()
    const contactIds = await people(db, MESSAGES)
    await admitMessages(
      db,
      contactIds.map((contactId, index) => aMessage({ sender, contactId, index }))
    )
  }

  async function killInTheMiddle(): Promise<void> {
    await simulator.waitFor({ least: MESSAGES / 4, timeoutMs: PATIENCE.withinMs })
    await worker.kill()
    expect(simulator.tally().total).toBeLessThan(MESSAGES)
    worker = await start()
    await atRate()
  }

  /** Everything was sent, and everything Meta had to tell about it was told and applied. */
  async function untilOnlyUnconfirmedRemain(): Promise<void> {
    const { db } = database
    await eventually(async () => {
      const { queued = 0, sending = 0 } = await statusCounts(db)
      expect({ queued, sending }).toEqual({ queued: 0, sending: 0 })
    }, PATIENCE)
    await simulator.settled(PATIENCE.withinMs)
    await eventually(async () => {
      const [waiting] = await db("whatsapp_webhook_delivery")
        .whereNull("processed_at")
        .count("* as n")
      expect(Number(waiting?.n)).toBe(0)
    }, PATIENCE)
  }

  /** Lets the time pass in which a webhook could still have confirmed a message. */
  async function passDeadline(): Promise<void> {
    const { db } = database
    await db("whatsapp_message")
      .where({ status: "unconfirmed" })
      .update({ confirm_by: db.raw("now()") })
  }

  async function unconfirmedThoughReceived(): Promise<string[]> {
    const { counts } = simulator.tally()
    const unconfirmed = await database.db("whatsapp_message").where({ status: "unconfirmed" })
    return unconfirmed.map(({ id }) => String(id)).filter((id) => counts[id] !== undefined)
  }

  it("has sent each receipt once, and lost none", async () => {
    await queueReceipts()
    await killInTheMiddle()
    await untilOnlyUnconfirmedRemain()

    // Whatever had reached Meta was confirmed by the webhooks that came after the restart.
    expect(await unconfirmedThoughReceived()).toEqual([])

    await passDeadline()
    await eventually(async () => {
      const { sent = 0, delivered = 0 } = await statusCounts(database.db)
      expect(sent + delivered).toBe(MESSAGES)
    }, PATIENCE)
    expect(simulator.tally()).toMatchObject({ total: MESSAGES, distinct: MESSAGES })
  })
})
