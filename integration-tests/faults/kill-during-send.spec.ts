import { testServerUrl } from "../database/own-database"
import { eventually } from "../shop/eventually"
import { setStage, type Stage } from "./harness/stage"
import { allSettled, judge } from "./harness/verdict"

const MESSAGES = 2_000

describe("A shop that is killed in the middle of sending", () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(testServerUrl(), "whatsapp-kill-during-send")
  })
  beforeEach(async () => {
    await stage.clear(400)
    await stage.meta.faults({ latency_ms: 40 })
  })
  afterAll(async () => {
    await stage.close()
  })

  const accepted = async () => (await stage.meta.tally()).total
  const statuses = async () => {
    const found = await stage
      .db("whatsapp_message")
      .select("status")
      .count("* as n")
      .groupBy("status")
    return Object.fromEntries(found.map(({ status, n }) => [String(status), Number(n)]))
  }

  it.each([
    ["once", [700]],
    ["again and again", [300, 700, 1_100]],
  ])("has each of 2,000 messages received once when it is killed %s", async (_case, kills) => {
    await stage.admit(MESSAGES)
    for (const least of kills) {
      const shop = await stage.start()
      await eventually(async () => expect(await accepted()).toBeGreaterThanOrEqual(least))
      await stage.crash(shop)
      expect(await accepted()).toBeLessThan(MESSAGES)
    }

    await stage.start()
    await allSettled(stage)
    expect(await judge(stage, new Set())).toMatchObject({ sent: MESSAGES, lost: 0, doubled: 0 })
    expect(await statuses()).toEqual({ delivered: MESSAGES })
  })

  it("sends receipts that no webhook confirms again, and a promotion never twice", async () => {
    await stage.admit(200)
    const promotions = await stage.admit(200, { purpose: "marketing" })
    // A pace at which much is claimed ahead of what leaves, so that some of it never left.
    await stage.db("whatsapp_phone_number").update({ throughput_per_second: 150 })
    const shop = await stage.start({ settings: { claimAheadMs: 2_000 } })
    await eventually(async () => expect(await accepted()).toBeGreaterThanOrEqual(230))
    await stage.crash(shop)

    await stage.start()
    await allSettled(stage)

    const verdict = await judge(stage, new Set())
    expect(verdict).toMatchObject({ lost: 0, doubled: 0 })
    expect(verdict.givenUp).toBeGreaterThan(0)
    expect(verdict.sent + verdict.givenUp).toBe(200 + promotions.length)
  })
})
