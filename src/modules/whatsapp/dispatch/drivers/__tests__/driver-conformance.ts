import { eventually } from "../../../../../../integration-tests/shop/eventually"
import type { LaneDriver } from "../../driver"
import { RecordedWork } from "./recorded-work"

interface DriverSettings {
  sweepEveryMs: number
  onError: (error: unknown) => void
}

/** No sweep comes in the way of a test that is not about sweeps. */
const NEVER = 3_600_000

/** setTimeout may fire within the millisecond before. */
const TOLERANCE_MS = 2

/** What every driver must do. Each test gets a driver of its own, stopped when the test ends. */
export function itConformsAsADriver(createDriver: (settings: DriverSettings) => LaneDriver): void {
  let work: RecordedWork
  let errors: unknown[]
  let drivers: LaneDriver[]

  beforeEach(() => {
    work = new RecordedWork()
    errors = []
    drivers = []
  })
  afterEach(async () => {
    work.release()
    await Promise.all(drivers.map((driver) => driver.stop()))
  })

  function aDriver(sweepEveryMs = NEVER): LaneDriver {
    const driver = createDriver({ sweepEveryMs, onError: (error) => errors.push(error) })
    drivers.push(driver)
    return driver
  }

  function started(sweepEveryMs?: number): LaneDriver {
    const driver = aDriver(sweepEveryMs)
    driver.start(work)
    return driver
  }

  const drained = (numberId: string, times = 1) =>
    eventually(() => expect(work.drainsOf(numberId)).toBe(times))
  const inMs = (ms: number) => new Date(Date.now() + ms)

  it("drains a lane that is woken", async () => {
    started().wake("one")

    await drained("one")
  })

  it("drains several lanes side by side, whatever one of them takes", async () => {
    const driver = started()
    work.hold()

    for (const numberId of ["one", "two", "three"]) driver.wake(numberId)
    await Promise.all(["one", "two", "three"].map((numberId) => drained(numberId)))
    expect(work.finished).toBe(0)
  })

  it("drains a lane once more when it was woken while it was drained, however often", async () => {
    const driver = started()
    work.hold()
    driver.wake("one")
    await drained("one")

    for (let times = 0; times < 5; times++) driver.wake("one")
    await eventually(() => expect(work.nudged).toContain("one"))
    work.release()

    await drained("one", 2)
    driver.wake("two")
    await drained("two")
    expect(work.drainsOf("one")).toBe(2)
    expect(work.mostAtOnce).toBe(1)
  })

  it("tells a draining under way that its lane was woken", async () => {
    const driver = started()
    work.hold()
    driver.wake("one")
    await drained("one")

    driver.wake("one")

    await eventually(() => expect(work.nudged).toContain("one"))
  })

  it("drains a lane at its time, and not before", async () => {
    const at = inMs(150)
    started().wake("one", at)

    await drained("one")
    expect(work.drains[0]?.at).toBeGreaterThanOrEqual(at.getTime() - TOLERANCE_MS)
  })

  it("goes by the earliest of several times, in whichever order they came", async () => {
    const driver = started()
    const [early, late] = [inMs(100), inMs(60_000)]
    driver.wake("one", late)
    driver.wake("one", early)
    driver.wake("two", early)
    driver.wake("two", late)

    await drained("one")
    await drained("two")
    expect(Date.now()).toBeLessThan(late.getTime())
  })

  it("drains a lane now although it was to be woken later", async () => {
    const driver = started()
    driver.wake("one", inMs(60_000))
    driver.wake("one")

    await drained("one")
  })

  it("drains at once what was due in the past", async () => {
    started().wake("one", inMs(-1_000))

    await drained("one")
  })

  it("comes back to a lane when its draining said so", async () => {
    let comeBack: Date | null = inMs(120)
    const due = comeBack.getTime()
    work.answer = () => {
      const answer = comeBack
      comeBack = null
      return answer
    }
    started().wake("one")

    await drained("one", 2)
    expect(work.drains[1]?.at).toBeGreaterThanOrEqual(due - TOLERANCE_MS)
  })

  it("tells of a draining that failed, and drains the lane when it is woken again", async () => {
    const failure = new Error("The database is away.")
    work.answer = () => {
      throw failure
    }
    const driver = started()
    driver.wake("one")
    await eventually(() => expect(errors).toEqual([failure]))

    work.answer = () => null
    driver.wake("one")

    await drained("one", 2)
  })

  it("sweeps again and again, also after a sweep failed", async () => {
    const failure = new Error("The database is away.")
    work.onSweep = () => {
      if (work.sweeps === 1) throw failure
    }
    started(20)

    await eventually(() => expect(work.sweeps).toBeGreaterThanOrEqual(3))
    expect(errors).toEqual([failure])
  })

  it("does not sweep while a sweep is under way", async () => {
    const driver = started(10)
    work.hold()
    await eventually(() => expect(work.sweeps).toBe(1))

    const wakes = Array.from({ length: 5 }, (_, index) => `number ${index}`)
    for (const [index, numberId] of wakes.entries()) driver.wake(numberId, inMs(index * 20))
    await Promise.all(wakes.map((numberId) => drained(numberId)))

    expect(work.sweeps).toBe(1)
  })

  it("waits for what runs when it is stopped", async () => {
    const driver = started()
    work.hold()
    driver.wake("one")
    await drained("one")

    const stopped = driver.stop().then(() => work.finished)
    work.release()

    expect(await stopped).toBe(1)
  })

  it("starts nothing once it is stopped, and works again when it is started again", async () => {
    const driver = started(20)
    await driver.stop()
    const { sweeps } = work
    driver.wake("one", inMs(1))

    const second = new RecordedWork()
    driver.start(second)
    driver.wake("two")

    await eventually(() => expect(second.drainsOf("two")).toBe(1))
    await eventually(() => expect(second.sweeps).toBeGreaterThan(0))
    expect(work.drains).toEqual([])
    expect(work.sweeps).toBe(sweeps)
  })
}
