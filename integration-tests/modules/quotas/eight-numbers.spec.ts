import { startSimulator, type Simulator } from "../../../simulator/src"
import { ensurePhoneNumber } from "../../../src/modules/whatsapp/operations/accounts/ensure-phone-number"
import { eventually } from "../../shop/eventually"
import { META } from "../../shop/meta-identities"
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

const NUMBERS = Array.from({ length: 8 }, (_, index) =>
  String(BigInt(META.phoneNumberId) + BigInt(index * 10))
)
const EACH = 90
const RATE = 40

inModule({ name: "eight-numbers" }, ({ service, db }) => {
  let simulator: Simulator
  let engine: RunningEngine | undefined

  beforeAll(async () => {
    const phoneNumbers = NUMBERS.map((id, index) => ({
      id,
      displayPhoneNumber: `+1 555 010 ${String(index + 1).padStart(4, "0")}`,
      verifiedName: "Shop",
    }))
    simulator = await startSimulator({
      port: 0,
      delays: { sent: null },
      accounts: [{ id: META.wabaId, name: "Shop", phoneNumbers }],
    })
  })
  beforeEach(() => {
    simulator.reset()
    simulator.putTemplate({ name: TEMPLATE, language: "en" })
  })
  afterEach(async () => {
    await engine?.stop()
    engine = undefined
  })
  afterAll(() => simulator.close())

  async function senders(): Promise<Sender[]> {
    const first = await aSender(service, db())
    const numberIds: string[] = []
    for (const phoneNumberId of NUMBERS) {
      numberIds.push(await ensurePhoneNumber(db(), { accountId: first.accountId, phoneNumberId }))
    }
    await db()("whatsapp_phone_number").update({ throughput_per_second: RATE })
    return numberIds.map((numberId) => ({ ...first, numberId }))
  }

  async function queueFor(sender: Sender, place: number): Promise<void> {
    const contactIds = await people(db(), EACH)
    await service.admitMessages(
      contactIds.map((contactId, index) =>
        aMessage({ sender, contactId, index: place * EACH + index, purpose: "marketing" })
      )
    )
  }

  it("each sends at its own rate in one process, though together they want more connections than there are", async () => {
    const all = await senders()
    for (const [place, sender] of all.entries()) await queueFor(sender, place)
    // Eight numbers at this rate would need 64 connections; a fifth of these is not marketing's.
    simulator.faults({ latency_ms: 200 })

    engine = startEngine({
      service,
      db: db(),
      graphBaseUrl: simulator.url,
      settings: { maxInFlight: 32 },
    })
    await eventually(
      async () => expect(await statusCounts(db())).toEqual({ sent: EACH * NUMBERS.length }),
      { withinMs: 60_000 }
    )

    const rates = simulator.rates()
    expect(simulator.tally()).toMatchObject({ distinct: EACH * NUMBERS.length })
    for (const number of NUMBERS) {
      expect(rates[number]).toMatchObject({ accepted: EACH })
      expect(rates[number]?.busiest_second).toBeLessThanOrEqual(RATE)
    }
  })

  it("none waits for the others: a receipt of the last leaves while seven campaigns fill the process", async () => {
    const all = await senders()
    const last = all.pop()
    if (!last) throw new Error("There is no last number.")
    for (const [place, sender] of all.entries()) await queueFor(sender, place)
    simulator.faults({ latency_ms: 200 })
    engine = startEngine({
      service,
      db: db(),
      graphBaseUrl: simulator.url,
      settings: { maxInFlight: 16 },
    })
    await simulator.waitFor({ least: 50 })

    const [contactId = ""] = await people(db(), 1)
    const receipt = aMessage({ sender: last, contactId, index: 5_000 })
    await service.admitMessages([receipt])
    engine.wake(last.numberId)
    await simulator.waitFor({ opaque: receipt.id })

    // The campaigns are still under way: it did not wait for their end.
    expect((await statusCounts(db())).queued).toBeGreaterThan(100)
  })
})
