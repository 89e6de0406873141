import { errorCatalogue, findErrorEntry, findListedEntry } from "../error-catalogue"

describe("the error catalogue", () => {
  it("has each code once", () => {
    const codes = errorCatalogue.map((entry) => entry.code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it("keeps ranges apart from single codes", () => {
    const ranges = errorCatalogue.filter((entry) => entry.lastCode !== undefined)
    const overlaps = ranges.filter(({ code, lastCode = code }) =>
      errorCatalogue.some((other) => other.code > code && other.code <= lastCode)
    )
    expect(overlaps).toEqual([])
  })

  it.each(errorCatalogue.map((entry) => [entry.code, entry] as const))(
    "explains %s to a merchant in whole sentences",
    (_, { title, message, remedy }) => {
      expect(title).toMatch(/^[A-Z]/)
      for (const sentence of [message, remedy]) expect(sentence).toMatch(/^[A-Z].{8,}\.$/)
      expect(message + remedy).not.toMatch(/\b(API|HTTP|JSON|webhook|WABA|CSW|endpoint_uri)\b/)
    }
  )

  it("replays by itself only what was rejected before it was processed, or after a fixed wait", () => {
    const replayed = errorCatalogue.filter(({ retry }) =>
      ["backoff", "wait"].includes(retry.action)
    )
    expect([...new Set(replayed.map((entry) => entry.kind))].sort()).toEqual([
      "later",
      "throttling",
    ])
  })

  it("never replays an ambiguous code: the message may have gone out", () => {
    const ambiguous = errorCatalogue.filter((entry) => entry.kind === "ambiguous")
    expect(ambiguous.map((entry) => entry.code)).toEqual([1, 2, 131000, 131016])
    expect(ambiguous.every(({ retry }) => retry.action === "await_confirmation")).toBe(true)
  })

  it("backs off for one pair of numbers by powers of four", () => {
    expect(findErrorEntry(131056).retry).toMatchObject({
      action: "backoff",
      baseSeconds: 4,
      factor: 4,
    })
  })

  it("waits at least a day after a message held back for healthy engagement", () => {
    expect(findErrorEntry(131049).retry).toEqual({ action: "wait", seconds: 86400, maxAttempts: 2 })
  })

  it.each([200, 210, 299])("finds %s in the range of permission codes", (code) => {
    expect(findListedEntry(code)).toMatchObject({ code: 200, kind: "authorization" })
  })

  it("does not list codes next to a range", () => {
    expect(findListedEntry(199)).toBeUndefined()
    expect(findListedEntry(300)).toBeUndefined()
  })
})

describe("a code the catalogue does not list", () => {
  it.each([
    ["a server error may hide a message that went out", 500, false, "await_confirmation"],
    ["so may one that Meta calls transient", 503, true, "await_confirmation"],
    ["a transient rejection is tried again", 400, true, "backoff"],
    ["too many requests are tried again", 429, false, "backoff"],
    ["a rejection is final", 400, false, "fail"],
    ["missing access stops the account", 403, false, "pause_account"],
  ])("is judged by its status: %s", (_, status, isTransient, action) => {
    const entry = findErrorEntry(987654, status, isTransient)
    expect(entry).toMatchObject({ code: 987654, retry: { action } })
  })

  it("is final when nothing else is known, as in a failed status", () => {
    expect(findErrorEntry(987654).retry).toEqual({ action: "fail" })
  })
})
