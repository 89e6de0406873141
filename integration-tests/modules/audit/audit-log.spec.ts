import { inModule } from "../outbound/in-module"

const SECRET = "EAAGplantedsecret1234567890"

inModule({ name: "audit-log" }, ({ service, db }) => {
  const record = (action: string, resourceId: string, change: object = {}) =>
    service.recordAudit({
      actor_id: "user_1",
      action,
      resource_type: "account",
      resource_id: resourceId,
      ...change,
    })
  const list = async (filters: object = {}) =>
    service.listAuditLog({ limit: 10, offset: 0, ...filters })

  it("keeps what changed, newest first", async () => {
    await record("account.created", "waacc_1", { after: { name: "Shop" } })
    await record("account.updated", "waacc_1", {
      before: { name: "Shop", waba_id: "1" },
      after: { name: "Store", waba_id: "1" },
    })

    const { entries, count } = await list()
    expect(count).toBe(2)
    expect(entries).toMatchObject([
      { action: "account.updated", before: { name: "Shop" }, after: { name: "Store" } },
      { action: "account.created", before: null, after: { name: "Shop" }, actor_id: "user_1" },
    ])
    expect(Date.parse(entries[0]?.occurred_at ?? "")).toBeGreaterThan(Date.now() - 60_000)
  })

  it("keeps no secret, neither under its name nor in a text", async () => {
    await record("account.updated", "waacc_1", {
      before: { access_token: "an older secret" },
      after: { access_token: SECRET, note: `entered s3cret` },
      secrets: ["s3cret", null],
    })

    const { rows } = await db().raw("SELECT * FROM whatsapp_audit_log")
    expect(JSON.stringify(rows)).not.toMatch(/planted|s3cret|an older/)
    expect(rows[0].after).toEqual({ access_token: "•••• 7890", note: "entered ••••" })
  })

  it("is found by who, what, which kind, which one and when", async () => {
    await record("account.created", "waacc_1")
    await record("account.paused", "waacc_2")
    const found = async (filters: object) =>
      (await list(filters)).entries.map(({ resource_id }) => resource_id)

    expect(await found({ actorId: "user_1" })).toEqual(["waacc_2", "waacc_1"])
    expect(await found({ actorId: "user_2" })).toEqual([])
    expect(await found({ action: "account.paused" })).toEqual(["waacc_2"])
    expect(await found({ resource: "account" })).toHaveLength(2)
    expect(await found({ resource: "waacc_1" })).toEqual(["waacc_1"])
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    expect(await found({ from: hour(-1), to: hour(1) })).toHaveLength(2)
    expect(await found({ to: hour(-1) })).toEqual([])
  })

  it("is walked to its end, or to as much as was asked for", async () => {
    const entries = Array.from({ length: 2_345 }, (_, index) => ({
      actor_id: null,
      action: "message.sent",
      resource_type: "message",
      resource_id: String(index),
    }))
    await service.recordAudit(entries)
    const walk = async (most: number) => {
      const found: (string | null)[] = []
      for await (const page of service.walkAuditLog({ most })) {
        found.push(...page.map(({ resource_id }) => resource_id))
      }
      return found
    }

    const everything = await walk(100_000)
    expect(everything).toHaveLength(2_345)
    expect(new Set(everything).size).toBe(2_345)
    expect(await walk(1_500)).toHaveLength(1_500)
  })

  it("keeps characters Postgres cannot store from losing an entry", async () => {
    await record("account.updated", "waacc_1", { after: { name: "a\u0000b\ud800" } })
    expect((await list()).count).toBe(1)
  })
})
