import { createRedisTrouble } from "../redis-trouble"

const settings = { url: "rediss://shop:secret@redis.example:6380/1", prefix: "wa" }

function aTrouble() {
  const lines: string[] = []
  const write = (line: unknown) => lines.push(String(line))
  let now = 0
  const trouble = createRedisTrouble({
    logger: { warn: write, info: write },
    settings,
    now: () => now,
  })
  return { lines, trouble, pass: (ms: number) => (now += ms) }
}

const refused = Object.assign(new Error("connect to rediss://shop:secret@redis.example"), {
  code: "ECONNREFUSED",
})

describe("Redis's trouble", () => {
  it("is told with where and why, and without the password", () => {
    const { lines, trouble } = aTrouble()

    trouble.note(refused)

    expect(lines).toEqual([
      "WhatsApp: Redis at redis.example:6380 fails (ECONNREFUSED); sending and receiving go on from Postgres alone.",
    ])
  })

  it("is told once a minute, however often it happens", () => {
    const { lines, trouble, pass } = aTrouble()
    for (let times = 0; times < 100; times++) trouble.note(refused)
    expect(lines).toHaveLength(1)

    pass(60_000)
    trouble.note(refused)
    expect(lines).toHaveLength(2)
  })

  it("is told to be over once, and then again when it comes back", () => {
    const { lines, trouble } = aTrouble()
    trouble.over()
    expect(lines).toEqual([])

    trouble.note(refused)
    trouble.over()
    trouble.over()
    trouble.note(refused)

    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe("WhatsApp: Redis at redis.example:6380 works again.")
  })

  it("names Redis's own refusals by their code", () => {
    const { lines, trouble } = aTrouble()

    trouble.note(new Error("READONLY You can't write against a read only replica. secret"))

    expect(lines[0]).toContain("(READONLY)")
    expect(lines[0]).not.toContain("secret")
  })
})
