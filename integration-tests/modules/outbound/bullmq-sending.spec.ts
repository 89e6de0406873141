import { randomUUID } from "node:crypto"
import { startSimulator, type Simulator } from "../../../simulator/src"
import { describeWithRedis, startRedis, type RedisForTests } from "../../redis/redis-for-tests"
import { eventually } from "../../shop/eventually"
import { findFreePort } from "../../shop/free-port"
import { META } from "../../shop/meta-identities"
import { startEngine, type EngineRequest, type RunningEngine } from "./an-engine"
import { aMessage, aSender, people, statusCounts, TEMPLATE, type Sender } from "./builders"
import { inModule } from "./in-module"

const PHONE_NUMBER_IDS = [META.phoneNumberId, "200000000000011", "200000000000012"]
const NEVER = 3_600_000

describeWithRedis("Sending by several processes that share a Redis", () => {
  inModule({ name: "bullmq-sending" }, ({ service, db }) => {
    let simulator: Simulator
    let redis: RedisForTests
    let prefix: string
    let engines: RunningEngine[]
    let admitted: number

    beforeAll(async () => {
      simulator = await startSimulator({
        port: 0,
        delays: { sent: null },
        accounts: [
          {
            id: META.wabaId,
            name: "Shop",
            phoneNumbers: PHONE_NUMBER_IDS.map((id) => ({
              id,
              displayPhoneNumber: `+1 555 ${id.slice(-3)} 0001`,
              verifiedName: "Shop",
            })),
          },
        ],
      })
      redis = await startRedis()
    })
    beforeEach(() => {
      simulator.reset()
      simulator.putTemplate({ name: TEMPLATE, language: "en" })
      prefix = randomUUID()
      engines = []
      admitted = 0
    })
    afterEach(async () => {
      await Promise.all(engines.map((engine) => engine.stop()))
    })
    afterAll(async () => {
      await simulator.close()
      await redis.kill()
    })

    function start(request: Partial<EngineRequest> = {}): RunningEngine {
      const engine = startEngine({
        service,
        db: db(),
        graphBaseUrl: simulator.url,
        redis: { url: redis.url, prefix },
        ...request,
      })
      engines.push(engine)
      return engine
    }

    /** Everything admitted so far is sent, and reached Meta once. */
    async function sentOnce(): Promise<void> {
      await eventually(async () => expect(await statusCounts(db())).toEqual({ sent: admitted }), {
        withinMs: 30_000,
      })
      expect(simulator.tally()).toMatchObject({ total: admitted, distinct: admitted })
    }

    async function admit(senders: readonly Sender[], count: number): Promise<void> {
      const contactIds = await people(db(), count)
      const messages = contactIds.map((contactId, index) =>
        aMessage({ sender: senders[index % senders.length]!, contactId, index: admitted + index })
      )
      admitted += count
      await service.admitMessages(messages)
    }

    /** The account's numbers, each with its rate. */
    async function senders(rate?: number): Promise<Sender[]> {
      const first = await aSender(service, db(), { rate })
      for (const phoneNumberId of PHONE_NUMBER_IDS) {
        await service.saveAccount({ id: first.accountId, phoneNumberId })
      }
      await db()("whatsapp_phone_number").update({ throughput_per_second: rate ?? 100_000 })
      const numbers = await db()("whatsapp_phone_number").select("id").orderBy("phone_number_id")
      return numbers.map(({ id }) => ({ ...first, numberId: id }))
    }

    it("sends each message once, whichever process drains which number", async () => {
      await admit(await senders(), 900)

      start()
      start()

      await sentOnce()
    })

    it("shares numbers out among the processes that work", async () => {
      await admit(await senders(40), 150)
      const workers = [start(), start(), start()]

      await sentOnce()

      const busy = workers.filter(({ announced }) => announced.length > 0)
      expect(busy.length).toBeGreaterThanOrEqual(2)
    })

    it("lets a process that joins later take its share of the numbers under way", async () => {
      await admit(await senders(30), 240)
      start({ settings: { sweepEveryMs: 200 } })
      await simulator.waitFor({ least: 60 })

      const joining = start({ settings: { sweepEveryMs: 200 } })

      await sentOnce()
      expect(joining.announced.length).toBeGreaterThan(0)
    })

    it("keeps each number's rate in every second while its lane moves from process to process", async () => {
      const numbers = await senders(60)
      await admit(numbers, 540)
      const first = start()
      await simulator.waitFor({ least: 90 })

      const second = start()
      await first.stop()
      await simulator.waitFor({ least: 240 })
      const third = start()
      await second.stop()

      await sentOnce()
      expect(third.announced.length).toBeGreaterThan(0)
      const arrivals = Object.values(simulator.rates())
      expect(arrivals).toHaveLength(numbers.length)
      for (const { busiest_second: busiest } of arrivals) expect(busiest).toBeLessThanOrEqual(60)
    })

    it("has a worker send what a process that only serves admitted, without waiting for a sweep", async () => {
      const [sender] = await senders()
      const serving = start({ serverMode: true })
      const worker = start({ settings: { sweepEveryMs: NEVER } })
      await admit([sender!], 1)

      serving.wake(sender!.numberId)

      await sentOnce()
      expect(worker.announced).toHaveLength(1)
    })

    it("sends on while everything in Redis is deleted again and again", async () => {
      const numbers = await senders(300)
      await admit(numbers, 600)
      start()
      start()
      for (const least of [50, 200, 400]) {
        await simulator.waitFor({ least })
        await redis.flush()
      }
      await admit(numbers, 100)

      await sentOnce()
    })

    it("sends on while Redis is dead, and after it was started again", async () => {
      const numbers = await senders(300)
      await admit(numbers, 450)
      const workers = [start(), start()]
      await simulator.waitFor({ least: 60 })

      await redis.kill()
      await admit(numbers, 150)
      await sentOnce()

      await redis.restart()
      await eventually(() => {
        const lines = workers.flatMap(({ log }) => log.lines)
        expect(lines).toContainEqual(expect.stringContaining("works again"))
      })
      const serving = start({ serverMode: true })
      await admit(numbers, 60)
      for (const { numberId } of numbers) serving.wake(numberId)
      await sentOnce()
    })

    it("sends on while Redis keeps its connections and answers nothing", async () => {
      const numbers = await senders(300)
      await admit(numbers, 300)
      start()
      await simulator.waitFor({ least: 60 })

      redis.freeze()
      try {
        await admit(numbers, 60)
        await sentOnce()
      } finally {
        redis.thaw()
      }
    })

    it("sends although Redis was never there", async () => {
      const url = `redis://127.0.0.1:${await findFreePort()}`
      await admit(await senders(), 300)

      start({ redis: { url, prefix } })
      start({ redis: { url, prefix } })

      await sentOnce()
    })

    it("takes up the lane of a process that let go of it without a word", async () => {
      const numbers = await senders(100)
      await admit(numbers, 90)
      // A process that died holds its lease until that runs out.
      await db()("whatsapp_phone_number").update({
        lane_owner: "a dead process",
        lane_lease_until: db().raw("now() + interval '1 second'"),
      })

      start()

      await sentOnce()
    })
  })
})
