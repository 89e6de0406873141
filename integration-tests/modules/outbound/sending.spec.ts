import { startSimulator, type Simulator } from "../../../simulator/src"
import { CONFIRMATION_WAITS } from "../../../src/modules/whatsapp/operations/messages/unconfirmed-protocol"
import { WHATSAPP_EVENTS } from "../../../src/contract"
import { findFreePort } from "../../shop/free-port"
import { eventually } from "../../shop/eventually"
import { aMessage, aSender, people, statusCounts, TEMPLATE } from "./builders"
import { startEngine, type EngineRequest, type RunningEngine } from "./an-engine"
import { inModule } from "./in-module"
import type { EngineSettings } from "../../../src/modules/whatsapp/dispatch/engine-settings"

inModule({ name: "sending" }, ({ service, db }) => {
  let simulator: Simulator
  let engines: RunningEngine[] = []

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, delays: { sent: null } })
  })
  beforeEach(() => {
    simulator.reset()
    simulator.putTemplate({ name: TEMPLATE, language: "en" })
  })
  afterEach(async () => {
    await Promise.all(engines.map((engine) => engine.stop()))
    engines = []
  })
  afterAll(() => simulator.close())

  const start = (
    settings?: Partial<EngineSettings>,
    request: Partial<EngineRequest> = {}
  ): RunningEngine => {
    const graphBaseUrl = simulator.url
    const engine = startEngine({ service, db: db(), graphBaseUrl, settings, ...request })
    engines.push(engine)
    return engine
  }
  const settled = (counts: Record<string, number>) =>
    eventually(async () => expect(await statusCounts(db())).toEqual(counts))

  async function queued(count: number, facts: { purpose?: "marketing" | "order_updates" } = {}) {
    const sender = await aSender(service, db())
    const contactIds = await people(db(), count)
    const messages = contactIds.map((contactId, index) =>
      aMessage({ sender, contactId, index, ...facts })
    )
    await service.admitMessages(messages)
    return { sender, messages, contactIds }
  }

  it("sends each queued message once, writes its wamid back and announces it", async () => {
    const { messages } = await queued(1_000)

    const { announced } = start()
    await settled({ sent: 1_000 })

    expect(simulator.tally()).toMatchObject({ total: 1_000, distinct: 1_000 })
    const [row] = await db()("whatsapp_message").where({ id: messages[0]?.id })
    expect(row.wamid).toMatch(/^wamid\./)
    const sent = announced.filter(({ name }) => name === WHATSAPP_EVENTS.MESSAGE_SENT)
    expect(sent).toHaveLength(1_000)
  })

  it("sends each message once when two processes drain the same number", async () => {
    await queued(1_000)

    start()
    start()
    await settled({ sent: 1_000 })

    expect(simulator.tally()).toMatchObject({ total: 1_000, distinct: 1_000 })
  })

  it("keeps the number's rate", async () => {
    await queued(150)
    await db()("whatsapp_phone_number").update({ throughput_per_second: 50 })

    start()
    await settled({ sent: 150 })

    const [arrivals] = Object.values(simulator.rates())
    expect(arrivals?.busiest_second).toBeLessThanOrEqual(50)
  })

  it("lets a receipt leave ahead of a campaign that is already under way", async () => {
    const { sender, contactIds } = await queued(300, { purpose: "marketing" })
    await db()("whatsapp_phone_number").update({ throughput_per_second: 20 })
    const { wake } = start()
    await simulator.waitFor({ least: 20 })

    const receipt = aMessage({ sender, contactId: contactIds[0] ?? "", index: 900 })
    await service.admitMessages([receipt])
    wake(sender.numberId)
    await simulator.waitFor({ opaque: receipt.id })

    expect(simulator.tally().total).toBeLessThan(150)
  })

  it("pauses an account whose token is refused, keeps its messages, and sends them once it is mended", async () => {
    await queued(20)
    simulator.faults({ revoked_tokens: "all" })
    const { announced } = start()
    await eventually(() =>
      expect(announced).toContainEqual({
        name: WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED,
        payload: expect.objectContaining({ paused: true }),
      })
    )
    await settled({ queued: 20 })
    const { accounts } = await service.listAccountsForAdmin({ limit: 1, offset: 0 })
    expect(accounts[0]?.problem).toMatchObject({ remedy: expect.any(String) })
    const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
    expect(messages[0]?.reason).toBe("account_paused")

    simulator.faults({ revoked_tokens: [] })
    await settled({ sent: 20 })

    expect(simulator.tally()).toMatchObject({ total: 20, distinct: 20 })
  })

  it("waits while Meta cannot be reached, and then sends everything once", async () => {
    const port = await findFreePort()
    await queued(100)
    const { log } = start({}, { graphBaseUrl: `http://127.0.0.1:${port}` })
    await eventually(async () => {
      const [row] = await db()("whatsapp_message").where({ reason: "retry_later" }).limit(1)
      expect(row).toMatchObject({ status: "queued", attempts: 0 })
    })

    const mended = await startSimulator({ port, delays: { sent: null } })
    mended.putTemplate({ name: TEMPLATE, language: "en" })
    await settled({ sent: 100 })

    expect(mended.tally()).toMatchObject({ total: 100, distinct: 100 })
    expect(log.lines.join()).not.toContain("+1555")
    await mended.close()
  })

  it("waits for its turn when Meta throttles the number, and fails nothing for it", async () => {
    await queued(5)
    simulator.faults({ errors: [{ code: 130429, count: 2 }] })

    start()
    await settled({ sent: 5 })

    expect(simulator.tally()).toMatchObject({ total: 5, distinct: 5 })
  })

  it("fails a message Meta refuses for good, with the code, and goes on with the others", async () => {
    await queued(10)
    simulator.faults({ errors: [{ code: 131026, count: 1 }] })

    const { announced } = start()
    await settled({ sent: 9, failed: 1 })

    const [failed] = await db()("whatsapp_message").where({ status: "failed" })
    expect(failed.error_code).toBe(131026)
    expect(announced.filter(({ name }) => name === WHATSAPP_EVENTS.MESSAGE_FAILED)).toHaveLength(1)
  })

  it("puts off what a paused template would send, and leaves it in the queue", async () => {
    await queued(10)
    simulator.faults({ errors: [{ code: 132015, count: 1 }] })

    const { announced } = start()

    await eventually(async () => {
      const [template] = await db()("whatsapp_template")
      expect(template.status).toBe("PAUSED")
    })
    await eventually(() => {
      const told = announced.filter(({ name }) => name === WHATSAPP_EVENTS.TEMPLATE_STATUS_CHANGED)
      expect(told).toHaveLength(1)
      return Promise.resolve()
    })
    expect(await db()("whatsapp_template_event").where({ kind: "status" })).toMatchObject([
      { from_value: "APPROVED", to_value: "PAUSED" },
    ])
    expect((await statusCounts(db())).failed).toBeUndefined()
  })

  describe("when Meta takes a message and does not answer", () => {
    it("waits for the webhook, and sends nothing twice meanwhile", async () => {
      await queued(1)
      simulator.faults({ hang_response: 1 })

      start({}, { answerWithinMs: 300 })
      await settled({ unconfirmed: 1 })

      expect(simulator.tally()).toMatchObject({ total: 1 })
      const { messages } = await service.listMessagesForAdmin({ limit: 1, offset: 0 })
      expect(messages[0]).toMatchObject({ reason: "unconfirmed", retryAt: expect.anything() })
    })

    it("sends an order update again when no webhook came in time", async () => {
      await queued(1)
      simulator.faults({ hang_response: 1 })

      start(
        { confirmationWaits: { ...CONFIRMATION_WAITS, order_updates: 100 } },
        { answerWithinMs: 300 }
      )
      await settled({ sent: 1 })

      expect(simulator.tally()).toMatchObject({ total: 2, distinct: 1 })
    })

    it("gives marketing up when no webhook came in time, rather than send it twice", async () => {
      await queued(1, { purpose: "marketing" })
      simulator.faults({ hang_response: 1 })

      start(
        { confirmationWaits: { ...CONFIRMATION_WAITS, marketing: 100 } },
        { answerWithinMs: 300 }
      )
      await settled({ failed: 1 })

      expect(simulator.tally()).toMatchObject({ total: 1 })
    })

    it("stops soon, rather than lose a campaign's messages one by one", async () => {
      await queued(300, { purpose: "marketing" })
      simulator.faults({ hang_response: { probability: 1 } })

      start({ maxInFlight: 4, outageFirstPauseMs: 60_000 }, { answerWithinMs: 300 })

      await eventually(async () => {
        const counts = await statusCounts(db())
        expect(counts.sending).toBeUndefined()
        expect(counts.unconfirmed).toBeGreaterThan(0)
        expect(counts.unconfirmed).toBeLessThan(20)
      })
    })
  })

  it("finds by its sweep what a lost wake left", async () => {
    const { sender, contactIds } = await queued(1)
    start()
    await settled({ sent: 1 })

    // Admitted where no engine runs: nobody wakes the lane.
    await service.admitMessages([aMessage({ sender, contactId: contactIds[0] ?? "" })])

    await settled({ sent: 2 })
  })

  it("stops cleanly: what left is written, what did not is queued, the lane is free", async () => {
    await queued(500)
    simulator.faults({ latency_ms: 50 })
    await db()("whatsapp_phone_number").update({ throughput_per_second: 400 })
    const { stop } = start()
    await simulator.waitFor({ least: 20 })

    await stop()

    const counts = await statusCounts(db())
    expect(counts.sending).toBeUndefined()
    expect(counts.sent).toBe(simulator.tally().total)
    expect((counts.sent ?? 0) + (counts.queued ?? 0)).toBe(500)
    const { rows } = await db().raw(
      "SELECT lane_lease_until <= now() AS free FROM whatsapp_phone_number"
    )
    expect(rows).toEqual([{ free: true }])
  })
})
