import { createSparingLog } from "../sparing-log"

describe("a log that is flooded", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("writes the first line of a kind, and at the end of its time how many followed", () => {
    const lines: string[] = []
    const log = createSparingLog({ write: (line) => lines.push(line), windowMs: 1_000 })

    for (let n = 0; n < 500; n++) log.note("refused", () => `refused ${n}`)
    log.note("silent", () => "silent")
    expect(lines).toEqual(["refused 0", "silent"])

    jest.advanceTimersByTime(1_000)
    expect(lines).toEqual(["refused 0", "silent", "WhatsApp: 499 more since: refused."])

    log.note("refused", () => "refused again")
    expect(lines.at(-1)).toBe("refused again")
  })
})
