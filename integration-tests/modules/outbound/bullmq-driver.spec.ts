import { randomUUID } from "node:crypto"
import { createBullMqDriver } from "../../../src/modules/whatsapp/dispatch/drivers/bullmq"
import { itConformsAsADriver } from "../../../src/modules/whatsapp/dispatch/drivers/__tests__/driver-conformance"
import { RecordedWork } from "../../../src/modules/whatsapp/dispatch/drivers/__tests__/recorded-work"
import { createWakes } from "../../../src/modules/whatsapp/wakes/create-wakes"
import type { Wakes } from "../../../src/modules/whatsapp/wakes/wake"
import { describeWithRedis, startRedis, type RedisForTests } from "../../redis/redis-for-tests"
import { eventually } from "../../shop/eventually"
import { findFreePort } from "../../shop/free-port"
import { createLog } from "./a-log"

let opened: Wakes[] = []
afterEach(async () => {
  await Promise.all(opened.map((wakes) => wakes.close()))
  opened = []
})

function openWakes(url: string, prefix: string, log = createLog()): Wakes {
  const wakes = createWakes({ settings: { url, prefix }, logger: log.logger })
  opened.push(wakes)
  return wakes
}

describeWithRedis("The BullMQ driver", () => {
  let redis: RedisForTests
  let prefix: string
  beforeAll(async () => {
    redis = await startRedis()
  })
  beforeEach(() => {
    prefix = randomUUID()
  })
  afterAll(() => redis.kill())

  itConformsAsADriver((settings) =>
    createBullMqDriver({ ...settings, wakes: openWakes(redis.url, prefix) })
  )

  describe("shared by several processes", () => {
    const onError = (error: unknown) => {
      throw error
    }
    const aProcess = (sweepEveryMs = 3_600_000) =>
      createBullMqDriver({ wakes: openWakes(redis.url, prefix), sweepEveryMs, onError })

    it("has a wake of a process that only serves heard by one that works", async () => {
      const [serving, working] = [aProcess(), aProcess()]
      const work = new RecordedWork()
      working.start(work)

      serving.wake("one")

      await eventually(() => expect(work.drainsOf("one")).toBe(1))
      await Promise.all([serving.stop(), working.stop()])
    })

    it("spreads lanes over them, each lane to one", async () => {
      const works = Array.from({ length: 3 }, () => new RecordedWork())
      const processes = works.map((work) => {
        const driver = aProcess()
        work.hold()
        driver.start(work)
        return driver
      })
      const numbers = Array.from({ length: 24 }, (_, index) => `number-${index}`)

      for (const numberId of numbers) processes[0]?.wake(numberId)
      const drainsOfAll = () => works.flatMap(({ drains }) => drains)
      await eventually(() => expect(drainsOfAll()).toHaveLength(numbers.length))

      expect(new Set(drainsOfAll().map(({ numberId }) => numberId)).size).toBe(numbers.length)
      for (const { drains } of works) expect(drains.length).toBeGreaterThanOrEqual(4)
      for (const work of works) work.release()
      await Promise.all(processes.map((driver) => driver.stop()))
    })

    it("has one that has more than its share let go of lanes, for one that joins", async () => {
      const [first, second] = [new RecordedWork(), new RecordedWork()]
      first.hold()
      second.hold()
      const alone = aProcess(50)
      alone.start(first)
      for (let index = 0; index < 6; index++) alone.wake(`number-${index}`)
      await eventually(() => expect(first.underWay).toHaveLength(6))

      const joining = aProcess(50)
      joining.start(second)

      await eventually(() => {
        expect(first.underWay).toHaveLength(3)
        expect(second.underWay).toHaveLength(3)
      })
      first.release()
      second.release()
      await Promise.all([alone.stop(), joining.stop()])
    })

    it("sweeps once for all of them", async () => {
      const works = Array.from({ length: 4 }, () => new RecordedWork())
      const processes = works.map((work) => {
        const driver = aProcess(200)
        driver.start(work)
        return driver
      })
      const startedAt = Date.now()
      const sweeps = () => works.reduce((sum, work) => sum + work.sweeps, 0)

      await eventually(() => expect(sweeps()).toBeGreaterThanOrEqual(5))

      const intervals = (Date.now() - startedAt) / (200 * 0.8)
      expect(sweeps()).toBeLessThanOrEqual(Math.ceil(intervals) + 1)
      await Promise.all(processes.map((driver) => driver.stop()))
    })

    it("gives a turn to one of them", async () => {
      const all = Array.from({ length: 4 }, () => openWakes(redis.url, prefix))

      const turns = await Promise.all(
        all.map((wakes) => wakes.takeTurn({ name: "reconcile-orders", forMs: 60_000 }))
      )

      expect(turns.filter(Boolean)).toHaveLength(1)
    })

    it("hears wakes again after everything in Redis was deleted", async () => {
      const driver = aProcess()
      const work = new RecordedWork()
      driver.start(work)
      driver.wake("one")
      await eventually(() => expect(work.drainsOf("one")).toBe(1))

      await redis.flush()
      driver.wake("two")

      await eventually(() => expect(work.drainsOf("two")).toBe(1))
      await driver.stop()
    })
  })
})

describe("The BullMQ driver while Redis is away", () => {
  it("does all by itself, says so once, and names no password", async () => {
    const log = createLog()
    const url = `redis://shop:secret@127.0.0.1:${await findFreePort()}`
    const driver = createBullMqDriver({
      wakes: openWakes(url, "wa", log),
      sweepEveryMs: 20,
      onError: () => {},
    })
    const work = new RecordedWork()
    driver.start(work)

    driver.wake("one")
    driver.wake("two", new Date(Date.now() + 50))

    await eventually(() => expect(work.drainsOf("one")).toBe(1))
    await eventually(() => expect(work.drainsOf("two")).toBe(1))
    await eventually(() => expect(work.sweeps).toBeGreaterThanOrEqual(5))
    await driver.stop()
    expect(log.lines).toEqual([expect.stringMatching(/Redis at 127\.0\.0\.1:\d+ fails/)])
    expect(log.lines.join()).not.toContain("secret")
  })
})
