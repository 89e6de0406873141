import { aMessage, aSender, people, statusCounts } from "./builders"
import { inModule } from "./in-module"

inModule({ name: "admission" }, ({ service, db }) => {
  describe("Admitting messages", () => {
    it("admits a cause once, however often and from however many callers it comes", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      const replay = () => aMessage({ sender, contactId, key: "order.placed:order_1" })

      const admissions = await Promise.all(
        [1, 2, 3].map(() => service.admitMessages([replay(), replay()]))
      )

      const all = admissions.flat()
      expect(new Set(all.map(({ id }) => id)).size).toBe(1)
      expect(all.filter(({ created }) => created)).toHaveLength(1)
      expect(await statusCounts(db())).toEqual({ queued: 1 })
    })

    it("keeps the payload as the bytes that will leave, and drops NUL from what people read", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      const message = {
        ...aMessage({ sender, contactId }),
        text: "a\u0000b",
        content: { body: "\u0000" },
      }

      await service.admitMessages([message])

      const [stored] = await db()("whatsapp_message").where({ id: message.id })
      expect(stored.payload).toBe(message.payload)
      expect(stored.text).toBe("ab")
    })

    it("writes the first line of the timeline with the message, its reason included", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)

      await service.admitMessages([
        { ...aMessage({ sender, contactId, status: "suppressed" }), reason: "no_consent" },
      ])

      const { messages, count } = await service.listMessagesForAdmin({ limit: 10, offset: 0 })
      expect(count).toBe(1)
      expect(messages[0]).toMatchObject({
        status: "suppressed",
        reason: "no_consent",
        events: [{ status: "suppressed", reason: "no_consent" }],
      })
    })

    it("refuses a priority that no lane would ever claim", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)

      await expect(
        service.admitMessages([{ ...aMessage({ sender, contactId }), priority: 15 }])
      ).rejects.toThrow("priority 15")
    })
  })

  describe("Accounts", () => {
    it("never stores a secret readable, and gives it back to the client", async () => {
      const { accountId } = await aSender(service, db(), { accessToken: "a-secret-token" })

      const [row] = await db()("whatsapp_account").where({ id: accountId })
      expect(JSON.stringify(row)).not.toContain("a-secret-token")
      expect(row.access_token_last_four).toBe("oken")
      expect(await service.accountSecrets(accountId)).toMatchObject({
        accessToken: "a-secret-token",
      })
    })

    it("shows what waits on each number", async () => {
      const sender = await aSender(service, db())
      const [contactId = ""] = await people(db(), 1)
      await service.admitMessages([
        aMessage({ sender, contactId }),
        aMessage({ sender, contactId }),
      ])

      const { accounts, count } = await service.listAccountsForAdmin({ limit: 10, offset: 0 })

      expect(count).toBe(1)
      expect(accounts[0]?.problem).toBeNull()
      const { numbers } = await service.listNumbersForAdmin({ limit: 10, offset: 0 })
      expect(numbers).toMatchObject([{ queued: 2, isDefault: true }])
    })
  })

  describe("Automations", () => {
    const definition = {
      key: "thanks",
      name: "Thanks",
      trigger: "review.written",
      purpose: "order_updates" as const,
      templateName: "order_confirmation",
      bindings: { body: { order: "{{ order.display_id }}" } },
    }

    it("adds a built-in automation once and leaves what the merchant changed", async () => {
      await service.ensureBuiltInAutomations([definition])
      await db()("whatsapp_automation").where({ key: "thanks" }).update({ name: "Mine" })

      await service.ensureBuiltInAutomations([definition])

      const automations = await service.listEnabledAutomations("review.written")
      expect(automations).toMatchObject([{ name: "Mine", bindings: definition.bindings }])
    })

    it("records a run once, with or without a contact, and finds those that are missing", async () => {
      const [automation] = await service.ensureBuiltInAutomations([definition])
      const automationId = automation?.id ?? ""
      const run = {
        automationId,
        eventKey: "review.written:review_1",
        decision: "skipped" as const,
      }

      expect(await service.recordRuns([run])).toHaveLength(1)
      expect(await service.recordRuns([run])).toHaveLength(0)

      const eventKeys = ["review.written:review_1", "review.written:review_2"]
      expect(await service.findMissingRuns({ automationIds: [automationId], eventKeys })).toEqual([
        { automationId, eventKey: "review.written:review_2" },
      ])
    })
  })
})
