import type { Histogram } from "@opentelemetry/sdk-metrics"
import { startSimulator, type Simulator } from "../../../simulator/src"
import { createIngest, type Ingest } from "../../../src/modules/whatsapp/ingest/create-ingest"
import { readQueueFigures } from "../../../src/modules/whatsapp/operations/health/queue-figures"
import { readWebhookFigures } from "../../../src/modules/whatsapp/operations/health/webhook-figures"
import { showGauges } from "../../../src/modules/whatsapp/telemetry/gauges"
import { eventually } from "../../shop/eventually"
import { inboundMessage, messagesDelivery } from "../inbound/deliveries"
import { createLog } from "../outbound/a-log"
import { startEngine, type RunningEngine } from "../outbound/an-engine"
import {
  aMessage,
  aSender,
  people,
  statusCounts,
  TEMPLATE,
  type Sender,
} from "../outbound/builders"
import { inModule } from "../outbound/in-module"
import { startMonitor, type Monitor } from "./a-monitor"

inModule({ name: "metrics" }, ({ service, db }) => {
  let simulator: Simulator
  let monitor: Monitor
  let engine: RunningEngine | undefined
  let ingest: Ingest | undefined
  let hide: (() => void) | undefined
  let sender: Sender | undefined

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, delays: { sent: null } })
  })
  beforeEach(() => {
    simulator.reset()
    simulator.putTemplate({ name: TEMPLATE, language: "en" })
    monitor = startMonitor()
  })
  afterEach(async () => {
    hide?.()
    await Promise.all([engine?.stop(), ingest?.stop()])
    engine = ingest = hide = sender = undefined
    await monitor.stop()
  })
  afterAll(() => simulator.close())

  async function admit(count: number, facts: Partial<Parameters<typeof aMessage>[0]> = {}) {
    sender ??= await aSender(service, db())
    const of = sender
    const contactIds = await people(db(), count)
    await service.admitMessages(
      contactIds.map((contactId, index) => aMessage({ sender: of, contactId, index, ...facts }))
    )
    return of
  }
  const start = (patience: { answerWithinMs?: number } = {}) =>
    (engine = startEngine({ service, db: db(), graphBaseUrl: simulator.url, ...patience }))
  const showWhatStands = () => {
    hide = showGauges({
      read: async () => ({
        queues: await readQueueFigures(db()),
        webhooks: await readWebhookFigures(db()),
      }),
      onError: (error) => {
        throw error
      },
    })
  }
  const settled = (counts: Record<string, number>) =>
    eventually(async () => expect(await statusCounts(db())).toEqual(counts))
  const valueOf = async (name: string, attributes: object = {}) =>
    (await monitor.collect())
      .get(name)
      ?.find((point) => expect.objectContaining(attributes).asymmetricMatch(point.attributes))
      ?.value

  it("counts and times what Meta took, by number", async () => {
    const { numberId } = await admit(20)
    start()
    await settled({ sent: 20 })

    const of = { "whatsapp.number_id": numberId, "whatsapp.outcome": "accepted" }
    expect(await valueOf("whatsapp.sends", of)).toBe(20)
    expect(await valueOf("whatsapp.cloud_api.latency", of)).toMatchObject({ count: 20 })
  })

  it("keeps how fast Meta answers with the number, for health to show in any process", async () => {
    await admit(20)
    start()
    await settled({ sent: 20 })
    await engine?.stop()

    const [lane] = (await service.retrieveHealthFacts()).lanes
    expect(lane?.answerTimes).toMatchObject({
      answers: 20,
      median_ms: expect.any(Number),
      p95_ms: expect.any(Number),
    })
  })

  it("counts what Meta refused by its error code", async () => {
    simulator.faults({ errors: [{ code: 131026, probability: 1 }] })
    await admit(3)
    start()
    await settled({ failed: 3 })

    const of = { "whatsapp.outcome": "refused", "whatsapp.error_code": 131026 }
    expect(await valueOf("whatsapp.sends", of)).toBe(3)
  })

  it("says what each metric is about and nothing about anybody", async () => {
    await admit(3)
    start()
    showWhatStands()
    await settled({ sent: 3 })

    const keys = [...(await monitor.collect()).values()].flatMap((points) =>
      points.flatMap(({ attributes }) => Object.keys(attributes))
    )
    expect([...new Set(keys)].sort()).toEqual([
      "whatsapp.account_id",
      "whatsapp.number_id",
      "whatsapp.outcome",
      "whatsapp.queue",
    ])
  })

  it("shows what waits on each number, marketing apart, and for how long", async () => {
    const hourAgo = new Date(Date.now() - 3_600_000)
    const { numberId } = await admit(4, { purpose: "marketing", sendAfter: hourAgo })
    await admit(2)
    await admit(1, { status: "scheduled", sendAfter: new Date(Date.now() + 3_600_000) })
    showWhatStands()

    const number = { "whatsapp.number_id": numberId }
    const marketing = { ...number, "whatsapp.queue": "marketing" }
    expect(await valueOf("whatsapp.lane.queued", marketing)).toBe(4)
    expect(
      await valueOf("whatsapp.lane.queued", { ...number, "whatsapp.queue": "transactional" })
    ).toBe(2)
    expect(await valueOf("whatsapp.lane.scheduled", number)).toBe(1)
    expect(Math.round(Number(await valueOf("whatsapp.lane.oldest_age", marketing)) / 60)).toBe(60)
    expect(await valueOf("whatsapp.account.paused")).toBe(0)
  })

  it("shows what Meta did not answer for", async () => {
    simulator.faults({ drop_response: { probability: 1 } })
    await admit(2)
    start({ answerWithinMs: 300 })
    await settled({ unconfirmed: 2 })
    showWhatStands()

    expect(await valueOf("whatsapp.lane.unconfirmed")).toBe(2)
    expect(await valueOf("whatsapp.sends", { "whatsapp.outcome": "unknown" })).toBe(2)
  })

  it("times webhooks from stored to applied, and shows what still waits", async () => {
    await aSender(service, db())
    showWhatStands()
    const log = createLog()
    ingest = createIngest({ db: db(), announce: () => undefined, logger: log.logger })
    const deliver = (text: string) =>
      ingest?.receive(Buffer.from(JSON.stringify(messagesDelivery(inboundMessage(text)))))
    for (const text of ["one", "two", "three"]) await deliver(text)

    expect(await valueOf("whatsapp.webhook.unprocessed")).toBe(3)
    ingest.start()
    await eventually(async () => expect(await valueOf("whatsapp.webhook.unprocessed")).toBe(0))

    const applied = { "whatsapp.outcome": "applied" }
    expect(await valueOf("whatsapp.webhook.deliveries", applied)).toBe(3)
    const lag = (await valueOf("whatsapp.webhook.lag")) as Histogram
    expect(lag.count).toBe(3)
    expect(lag.min).toBeGreaterThanOrEqual(0)
    expect(lag.max).toBeLessThan(60_000)
  })

  it("times a delivery that is replayed from its replay, however old it is", async () => {
    await aSender(service, db())
    showWhatStands()
    await service.receiveDelivery(
      Buffer.from(JSON.stringify(messagesDelivery(inboundMessage("old"))))
    )
    const [old] = await service.listWhatsappWebhookDeliveries()
    const daysAgo = db().raw("now() - interval '10 days'")
    await db()("whatsapp_webhook_delivery").update({ received_at: daysAgo, next_attempt_at: null })
    await service.replayDelivery(old?.id ?? "")

    expect(await valueOf("whatsapp.webhook.unprocessed")).toBe(1)
    expect(await valueOf("whatsapp.webhook.oldest_age")).toBeLessThan(60)
    const log = createLog()
    ingest = createIngest({ db: db(), announce: () => undefined, logger: log.logger })
    ingest.start()
    await eventually(async () => expect(await valueOf("whatsapp.webhook.unprocessed")).toBe(0))
    const lag = (await valueOf("whatsapp.webhook.lag")) as Histogram
    expect(lag.max).toBeLessThan(60_000)
  })

  it("shows deliveries that could not be applied, and those that were given up", async () => {
    showWhatStands()
    for (const text of ["one", "two", "three"]) {
      await service.receiveDelivery(
        Buffer.from(JSON.stringify(messagesDelivery(inboundMessage(text))))
      )
    }
    const [failing, givenUp] = await service.listWhatsappWebhookDeliveries()
    const fail = (id: string | undefined, next: string | null) =>
      db()("whatsapp_webhook_delivery")
        .where({ id })
        .update({
          ...{ error: "error 22012", attempts: 3 },
          next_attempt_at: next && db().raw(next),
        })
    await fail(failing?.id, "now() + interval '1 hour'")
    await fail(givenUp?.id, null)

    expect(await valueOf("whatsapp.webhook.unprocessed")).toBe(2)
    expect(await valueOf("whatsapp.webhook.failing")).toBe(1)
    expect(await valueOf("whatsapp.webhook.given_up")).toBe(1)
  })

  it("shows an account that is paused", async () => {
    const { accountId } = await aSender(service, db())
    await db()("whatsapp_account").update({ paused_at: new Date() })
    showWhatStands()

    expect(await valueOf("whatsapp.account.paused", { "whatsapp.account_id": accountId })).toBe(1)
  })

  it("traces the applying of a batch of deliveries as one span, never a delivery", async () => {
    await aSender(service, db())
    for (let index = 0; index < 50; index += 1) {
      const message = inboundMessage(`hello ${index}`)
      await service.receiveDelivery(Buffer.from(JSON.stringify(messagesDelivery(message))))
    }
    const log = createLog()
    ingest = createIngest({ db: db(), announce: () => undefined, logger: log.logger })
    ingest.start()
    await eventually(async () => {
      expect(await valueOf("whatsapp.webhook.deliveries")).toBe(50)
    })

    const batches = monitor.spans
      .getFinishedSpans()
      .filter(({ name }) => name === "whatsapp.process_deliveries")
    expect(
      batches.reduce((sum, { attributes }) => sum + Number(attributes["whatsapp.count"]), 0)
    ).toBe(50)
    expect(batches.length).toBeLessThan(10)
  })

  it("traces a batch as one span, never a message", async () => {
    await admit(200)
    start()
    await settled({ sent: 200 })
    await engine?.stop()

    const spans = monitor.spans.getFinishedSpans()
    const countOf = (name: string) =>
      spans
        .filter((span) => span.name === name)
        .reduce((sum, { attributes }) => sum + Number(attributes["whatsapp.count"]), 0)
    expect(countOf("whatsapp.claim")).toBe(200)
    expect(countOf("whatsapp.write_outcomes")).toBe(200)
    expect(spans.length).toBeLessThan(50)
  })
})
