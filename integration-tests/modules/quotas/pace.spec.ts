import { startSimulator, type Simulator } from "../../../simulator/src"
import type { EngineSettings } from "../../../src/modules/whatsapp/dispatch/engine-settings"
import type { Slowdown } from "../../../src/domain/messages"
import { WHATSAPP_EVENTS } from "../../../src/contract"
import { META } from "../../shop/meta-identities"
import { eventually } from "../../shop/eventually"
import { startEngine, type RunningEngine } from "../outbound/an-engine"
import { aMessage, aSender, people, statusCounts, TEMPLATE } from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { usage } from "./quota-claims"

inModule({ name: "pace" }, ({ service, db }) => {
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

  function start(settings?: Partial<EngineSettings>): RunningEngine {
    const engine = startEngine({ service, db: db(), graphBaseUrl: simulator.url, settings })
    engines.push(engine)
    return engine
  }
  const settled = (counts: Record<string, number>) =>
    eventually(async () => expect(await statusCounts(db())).toEqual(counts), { withinMs: 30_000 })
  const busiestSecond = () => simulator.rates()[META.phoneNumberId]?.busiest_second

  async function queued(count: number, rate: number, purpose?: "marketing") {
    const sender = await aSender(service, db(), { rate })
    const contactIds = await people(db(), count)
    const messages = contactIds.map((contactId, index) =>
      aMessage({ sender, contactId, index, purpose })
    )
    await service.admitMessages(messages)
    return { sender, contactIds }
  }

  it("never lets more than the rate arrive in a second while the lane moves from process to process", async () => {
    await queued(400, 60)
    simulator.faults({ latency_ms: { min: 20, max: 80 } })
    for (const least of [60, 140, 220]) {
      const engine = start()
      await simulator.waitFor({ least, timeoutMs: 20_000 })
      await engine.stop()
    }
    start()

    await settled({ sent: 400 })

    expect(simulator.tally()).toMatchObject({ total: 400, distinct: 400 })
    expect(busiestSecond()).toBeLessThanOrEqual(60)
  })

  it("has a receipt leave within a second's worth of messages while a campaign fills the number's rate", async () => {
    const { sender, contactIds } = await queued(5_000, 80, "marketing")
    const { wake } = start()
    const ahead: number[] = []
    for (const least of [40, 120, 200]) {
      await simulator.waitFor({ least })
      const receipt = aMessage({ sender, contactId: contactIds[0] ?? "", index: 9_000 + least })
      await service.admitMessages([receipt])
      const before = simulator.tally().total
      wake(sender.numberId)
      await simulator.waitFor({ opaque: receipt.id })
      ahead.push(simulator.tally().total - before)
    }

    expect(Math.max(...ahead)).toBeLessThan(80)
    expect(busiestSecond()).toBeLessThanOrEqual(80)
  })

  it("sends what a day's limit allows and no more, with two processes on the number", async () => {
    const { sender } = await queued(120, 100_000)
    await db()("whatsapp_phone_number").update({ limit_per_day: 50 })

    const engine = start()
    start()
    await settled({ sent: 50, queued: 70 })
    await engine.stop()

    await eventually(async () => {
      const left = await service.quotaLeft([sender.numberId])
      expect(left.get(sender.numberId)?.perDay).toEqual({ limit: 50, used: 50, left: 0 })
    })
    expect(simulator.tally().total).toBe(50)
    await db()("whatsapp_phone_number").update({ limit_per_day: 80 })
    await settled({ sent: 80, queued: 40 })
  })

  it("takes nothing from the quota for what Meta refuses", async () => {
    await queued(6, 100_000)
    await db()("whatsapp_phone_number").update({ limit_per_day: 5 })
    simulator.faults({ errors: [{ code: 131026, count: 1 }] })

    start()

    await settled({ sent: 5, failed: 1 })
  })

  it("counts what it sends by category also where there is no limit", async () => {
    await queued(30, 100_000)

    start()
    await settled({ sent: 30 })

    await eventually(async () => {
      expect(await usage(db())).toMatchObject([{ category: "utility", n: 30 }])
    })
  })

  it("follows a changed share of the rate without a restart", async () => {
    await queued(200, 100)
    await db()("whatsapp_phone_number").update({ throughput_share: 0.01 })
    start()
    await simulator.waitFor({ least: 1 })

    await db()("whatsapp_phone_number").update({ throughput_share: 1 })

    // At one a second they would take more than three minutes.
    await settled({ sent: 200 })
    expect(busiestSecond()).toBeLessThanOrEqual(100)
  })

  it("sends half as fast once Meta refused for the rate, and remembers it on the number", async () => {
    await queued(40, 100)
    simulator.faults({ errors: [{ code: 130429, count: 1 }] })

    start()
    await settled({ sent: 40 })

    const [{ slowdown }] = await db()("whatsapp_phone_number").select("slowdown")
    expect(slowdown).toMatchObject({ factor: 0.5 })
  })

  it("finds the rate that Meta really allows, and fails nothing on the way", async () => {
    await queued(120, 100)
    simulator.faults({ rate_limit_mps: 40 })

    start()
    await settled({ sent: 120 })

    expect(simulator.tally()).toMatchObject({ total: 120, distinct: 120 })
    const [{ slowdown }] = await db()("whatsapp_phone_number").select("slowdown")
    expect(slowdown.factor).toBeLessThanOrEqual(0.5)
  })

  it("asks for quota again when Meta is so slow that a message leaves much later than it was let go", async () => {
    await queued(4, 100_000)
    await db()("whatsapp_phone_number").update({ limit_per_minute: 10 })
    simulator.faults({ latency_ms: 1_200 })

    start({ maxInFlight: 1 })
    await settled({ sent: 4 })

    expect(simulator.tally()).toMatchObject({ total: 4, distinct: 4 })
    expect(await usage(db())).toMatchObject([{ n: 4 }])
  })

  it("goes on as slowly in the process that takes the lane over", async () => {
    await queued(60, 100)
    const slowdown: Slowdown = { factor: 0.2, at: Date.now(), stepMs: 3_600_000 }
    await db()("whatsapp_phone_number").update({ slowdown: JSON.stringify(slowdown) })

    start()
    await settled({ sent: 60 })

    expect(busiestSecond()).toBeLessThanOrEqual(20)
  })

  it("keeps the limit a person has in the process that takes the lane over", async () => {
    const { sender, contactIds } = await queued(1, 100_000)
    const [contactId = ""] = contactIds
    const more = (count: number) =>
      service.admitMessages(Array.from({ length: count }, () => aMessage({ sender, contactId })))
    await more(44)
    const first = start()
    await settled({ sent: 45 })
    await first.stop()

    await more(1)
    start()

    await eventually(async () => {
      const [message] = await db()("whatsapp_message").where({ status: "queued" })
      expect(message).toMatchObject({ reason: "rate_limited" })
    })
    expect(simulator.tally().total).toBe(45)
  })

  it("has only the person wait whom Meta refused to be written to more", async () => {
    await queued(20, 100_000)
    simulator.faults({ errors: [{ code: 131056, count: 1 }] })

    const { announced } = start()
    await settled({ sent: 20 })

    const sent = announced.filter(({ name }) => name === WHATSAPP_EVENTS.MESSAGE_SENT)
    expect(sent).toHaveLength(20)
    const [{ slowdown, paused_until }] = await db()("whatsapp_phone_number")
    expect({ slowdown, paused_until }).toEqual({ slowdown: null, paused_until: null })
  })
})
