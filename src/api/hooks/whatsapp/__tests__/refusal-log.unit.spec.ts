import type { Logger } from "@medusajs/framework/types"
import { logRefusal } from "../refusal-log"

describe("the log of refused deliveries", () => {
  const lines: string[] = []
  const logger = { warn: (line: string) => lines.push(line) } as unknown as Logger

  beforeEach(() => {
    jest.useFakeTimers()
    lines.length = 0
  })
  afterEach(() => {
    jest.runOnlyPendingTimers()
    jest.useRealTimers()
  })

  it("says the reason and the size", () => {
    logRefusal(logger, { reason: "bad_signature", bytes: 812 })

    expect(lines).toEqual(["WhatsApp: a webhook delivery was refused: bad_signature, 812 bytes."])
  })

  it("counts a flood instead of repeating itself", () => {
    for (let index = 0; index < 500; index += 1) {
      logRefusal(logger, { reason: "unsigned", bytes: index })
    }
    logRefusal(logger, { reason: "not_stored", bytes: 1, cause: "Error 57P01" })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain("not_stored (Error 57P01)")

    jest.advanceTimersByTime(10_000)
    expect(lines[2]).toBe("WhatsApp: 499 more were refused since: unsigned.")
    logRefusal(logger, { reason: "unsigned", bytes: 1 })
    expect(lines).toHaveLength(4)
  })
})
