import { createRefusalLog, type LogRefusal } from "../refusal-log"

describe("the log of refused deliveries", () => {
  const lines: string[] = []
  let logRefusal: LogRefusal

  beforeEach(() => {
    jest.useFakeTimers()
    lines.length = 0
    logRefusal = createRefusalLog((line) => lines.push(line))
  })
  afterEach(() => {
    jest.runOnlyPendingTimers()
    jest.useRealTimers()
  })

  it("says the reason and the size", () => {
    logRefusal({ reason: "bad_signature", bytes: 812 })

    expect(lines).toEqual(["WhatsApp: a webhook delivery was refused: bad_signature, 812 bytes."])
  })

  it("counts a flood instead of repeating itself", () => {
    for (let index = 0; index < 500; index += 1) {
      logRefusal({ reason: "unsigned", bytes: index })
    }
    logRefusal({ reason: "not_stored", bytes: 1, cause: "Error 57P01" })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain("not_stored (Error 57P01)")

    jest.advanceTimersByTime(10_000)
    expect(lines[2]).toBe("WhatsApp: 499 more were refused since: unsigned.")
    logRefusal({ reason: "unsigned", bytes: 1 })
    expect(lines).toHaveLength(4)
  })
})
