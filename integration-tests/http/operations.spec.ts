import { WHATSAPP_EVENTS, type AdminAuditEntry } from "../../src/contract"
import { whatsappModule } from "../../src/workflows"
import { eventually, inShop, META } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappAdmin } from "./support/whatsapp-admin"

inShop((shop) => {
  const admin = whatsappAdmin(shop)
  const whatsapp = () => whatsappModule(shop.container())
  const audit = async (query = ""): Promise<AdminAuditEntry[]> =>
    (await admin.get(`audit-log${query}`)).audit_log
  const sender = async () => {
    const found = await whatsapp().defaultSender()
    if (!found) throw new Error("The environment's account was not stored.")
    return found
  }

  it.each([
    ["get", "audit-log"],
    ["get", "audit-log/export"],
    ["get", "health-log"],
    ["post", "webhook-deliveries/test-event"],
  ] as const)("are closed to strangers: %s %s", async (method, path) => {
    expect(await refusal(shop.api[method](`/admin/whatsapp/${path}`))).toMatchObject({
      status: 401,
    })
  })

  describe("the audit log", () => {
    const SECRETS = { access_token: "EAAplantedtoken123456", app_secret: "planted-app-secret" }

    it("tells who changed what, without a secret, by what is asked for", async () => {
      const { account } = await admin.post("accounts", {
        ...{ name: "Second", waba_id: "100000000000778", phone_number_id: "200000000000778" },
        ...SECRETS,
      })
      await admin.post(`accounts/${account.id}`, { name: "Renamed", ...SECRETS })
      const { member } = await admin.get("members/me")

      const entries = await audit(`?resource=${account.id}`)
      expect(entries).toHaveLength(2)
      for (const entry of entries) expect(entry.actor_id).toBe(member.user_id)
      expect(await audit("?actor_id=user_none")).toEqual([])
      expect(await audit(`?from=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual([])
      expect(JSON.stringify(await audit())).not.toMatch(/planted/)
      expect(await refusal(admin.get("audit-log?from=yesterday"))).toMatchObject({ status: 400 })
    })

    it("remembers a change of consent that a person of the shop recorded", async () => {
      const [contact] = await whatsapp().resolveContacts([{ phone: "+15551000099" as never }])
      const id = contact?.contactId ?? ""
      const change = { purpose: "marketing", action: "grant", note: "on the phone" }
      await admin.post(`contacts/${id}/consents`, change)

      expect(await audit(`?resource=${id}`)).toMatchObject([
        { action: "consent.granted", resource_type: "contact", after: { purposes: ["marketing"] } },
      ])
    })

    it("is exported as a CSV file that no spreadsheet runs", async () => {
      await whatsapp().recordAudit({
        ...{ actor_id: "user_1", action: "=HYPERLINK(1)", resource_type: "test" },
        ...{ resource_id: null, after: { name: 'a "quoted", name' } },
      })
      const { data, headers } = await shop.api.get(
        "/admin/whatsapp/audit-log/export?resource=test",
        shop.adminHeaders()
      )

      expect(headers["content-type"]).toMatch(/^text\/csv/)
      expect(headers["content-disposition"]).toMatch(/whatsapp-audit-log-.+\.csv/)
      const [head, line] = (data as string).split("\r\n")
      expect(head).toBe("occurred_at,actor_id,action,resource_type,resource_id,before,after")
      expect(line).toMatch(/,user_1,'=HYPERLINK\(1\),test,,,"\{""name"":""a \\""quoted/)
      expect(await audit("?action=audit_log.exported")).toHaveLength(1)
    })
  })

  describe("a test delivery", () => {
    it("comes in by the public address, is recognised and changes nothing", async () => {
      const { webhook_delivery: sent, via } = await admin.post("webhook-deliveries/test-event", {})
      expect({ via, is_test: sent.is_test }).toEqual({ via: "public_url", is_test: true })

      await eventually(async () => {
        const { webhook_delivery: found } = await admin.get(`webhook-deliveries/${sent.id}`)
        expect(found).toMatchObject({ state: "processed", error: null, is_test: true })
      })
      expect(await whatsapp().listWhatsappMessages()).toEqual([])
      const [entry] = await audit("?action=webhook_delivery.test_sent")
      expect(entry?.resource_id).toBe(sent.id)
    })
  })

  describe("GET /hooks/whatsapp/health", () => {
    it("says one word to anybody", async () => {
      const { status, data, headers } = await shop.api.get("/hooks/whatsapp/health")
      expect({ status, data }).toEqual({ status: 200, data: { status: "ok" } })
      expect(headers["cache-control"]).toBe("no-store")
    })

    it("is 503 when failing, and still says no more", async () => {
      const { accountId } = await sender()
      await whatsapp().pauseAccount({ accountId, code: 131042 })

      await eventually(async () =>
        expect(await refusal(shop.api.get("/hooks/whatsapp/health"))).toMatchObject({
          status: 503,
          data: { status: "failing" },
        })
      )
      const { data } = await refusal(shop.api.get("/hooks/whatsapp/health"))
      expect(Object.keys(data)).toEqual(["status"])
    })

    it("does not answer whoever asks without end", async () => {
      const asked = Array.from({ length: 130 }, () =>
        shop.api.get("/hooks/whatsapp/health", { validateStatus: () => true })
      )
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses).toContain(429)
    })
  })

  describe("the probes", () => {
    it("log what became worse and better, once, and tell the shop of it", async () => {
      const { accountId } = await sender()
      const told: unknown[] = []
      const bus = shop.container().resolve("event_bus") as {
        subscribe: (name: string, listener: (event: { data: unknown }) => Promise<void>) => void
      }
      bus.subscribe(WHATSAPP_EVENTS.ACCOUNT_HEALTH_CHANGED, ({ data }) => {
        told.push(data)
        return Promise.resolve()
      })
      const probe = () => whatsapp().probeHealth({ now: new Date() })
      const log = async () => (await admin.get(`health-log?account_id=${accountId}`)).health_log

      await probe()
      expect(await log()).toEqual([])
      shop.simulator().faults({ revoked_tokens: [META.accessToken] })
      await probe()
      await probe()
      expect(await log()).toMatchObject([{ probe: "token", from: "ok", to: "failing" }])
      await eventually(async () => {
        const { reasons } = (await admin.get("health")).health
        expect(reasons.map(({ code }: { code: string }) => code)).toContain("token_probe")
      })

      shop.simulator().faults({ revoked_tokens: [] })
      await probe()
      expect(await log()).toMatchObject([{ probe: "token", from: "failing", to: "ok" }, {}])
      await eventually(() => {
        expect(told).toMatchObject([
          { id: accountId, status: "failing" },
          { id: accountId, status: "ok" },
        ])
        return Promise.resolve()
      })
    })
  })
})
