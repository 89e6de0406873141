import type { E164 } from "../../../src/domain/contacts"
import { inModule } from "../outbound/in-module"

const SCOPE = "100000000000001"
const phone = (number: string) => number as E164

inModule({ name: "inbound-contacts" }, ({ service, db }) => {
  const idOf = async (person: Parameters<typeof service.resolveContacts>[0][number]) => {
    const [contact] = await service.resolveContacts([person])
    return contact?.contactId
  }

  describe("finding people", () => {
    it("makes a contact of a number seen for the first time, and finds it after", async () => {
      const first = await idOf({ phone: phone("+15550100001"), locale: "en-US" })
      const again = await idOf({ waId: "15550100001" })

      expect(first).toMatch(/^wacon_/)
      expect(again).toBe(first)
      expect(await service.listWhatsappContacts()).toHaveLength(1)
    })

    it.each([
      ["a Brazilian mobile with and without its ninth digit", "+5511987654321", "551187654321"],
      ["a Mexican mobile with and without the old 1", "+525512345678", "5215512345678"],
      ["an Argentine mobile with and without its 9", "+541123456789", "5491123456789"],
    ])("knows one person by %s", async (_case, typed, waId) => {
      const shopper = await idOf({ phone: phone(typed) })

      expect(await idOf({ waId })).toBe(shopper)
    })

    it("keeps one contact of a person who appears several times in a batch", async () => {
      const people = await service.resolveContacts([
        { userId: "US.1", scope: SCOPE },
        { waId: "15550100001" },
        { userId: "US.1", waId: "15550100001", scope: SCOPE },
      ])

      expect(new Set(people.map(({ contactId }) => contactId)).size).toBe(1)
      expect(await service.listWhatsappContacts()).toHaveLength(1)
    })

    it("recognises, by a name learnt in the same batch, somebody it knows by another", async () => {
      const known = await idOf({ phone: phone("+15550100001") })
      const people = await service.resolveContacts([
        { userId: "US.1", scope: SCOPE },
        { userId: "US.1", waId: "15550100001", scope: SCOPE },
      ])

      expect(people.map(({ contactId }) => contactId)).toEqual([known, known])
    })

    it("knows people without a phone number by their business-scoped user id", async () => {
      const contactId = await idOf({ userId: "US.1", username: "ana", scope: SCOPE })
      const [facts] = await service.contactFacts([contactId ?? ""])

      expect(facts).toMatchObject({ phone: null, waId: null, userId: "US.1" })
    })

    it("keeps apart the same user id of two business portfolios", async () => {
      const one = await idOf({ userId: "US.1", scope: SCOPE })

      expect(await idOf({ userId: "US.1", scope: "100000000000002" })).not.toBe(one)
    })

    it("never takes two people for one because of a username", async () => {
      const first = await idOf({ userId: "US.1", username: "ana", scope: SCOPE })

      expect(await idOf({ userId: "US.2", username: "ana", scope: SCOPE })).not.toBe(first)
    })

    it("adds new names of a person and moves none", async () => {
      const contactId = await idOf({ waId: "15550100001", userId: "US.1", scope: SCOPE })
      const renamed = await idOf({
        userId: "US.1",
        scope: SCOPE,
        newNames: { userId: "US.2", waId: "15550100002", scope: SCOPE },
      })

      expect(renamed).toBe(contactId)
      expect(await idOf({ userId: "US.1", scope: SCOPE })).toBe(contactId)
      expect(await idOf({ userId: "US.2", scope: SCOPE })).toBe(contactId)
      const [facts] = await service.contactFacts([contactId ?? ""])
      expect(facts).toMatchObject({ phone: "+15550100002", userId: "US.2" })
    })

    it("never merges two contacts by itself", async () => {
      const byUserId = await idOf({ userId: "US.1", scope: SCOPE })
      const byPhone = await idOf({ phone: phone("+15550100001") })

      expect(await idOf({ userId: "US.1", waId: "15550100001", scope: SCOPE })).toBe(byUserId)
      expect(await idOf({ phone: phone("+15550100001") })).toBe(byPhone)
    })

    it("makes one contact when many ask for the same new person at once", async () => {
      const asked = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          service.resolveContacts([
            { waId: "15550100001", ...(index % 2 ? { userId: "US.1", scope: SCOPE } : {}) },
            { waId: "15550100002" },
          ])
        )
      )

      expect(new Set(asked.map(([first]) => first?.contactId)).size).toBe(1)
      expect(await service.listWhatsappContacts()).toHaveLength(2)
    })

    it("keeps the name, language and customer told last", async () => {
      await idOf({ phone: phone("+15550100001"), locale: "en", customerId: "cus_1" })
      const contactId = await idOf({ waId: "15550100001", profileName: "Ana", locale: "es" })

      const { contacts } = await service.listContactsForAdmin({ q: "an", limit: 5, offset: 0 })
      expect(contacts).toMatchObject([{ id: contactId, name: "Ana", customer_id: "cus_1" }])
      const [facts] = await service.contactFacts([contactId ?? ""])
      expect(facts?.locale).toBe("es")
    })

    it("finds contacts by customer and by part of a number", async () => {
      const contactId = await idOf({ phone: phone("+15550100001"), customerId: "cus_1" })
      await idOf({ phone: phone("+15550100002"), customerId: "cus_2" })
      const page = { limit: 5, offset: 0 }

      const byCustomer = await service.listContactsForAdmin({ customerId: "cus_1", ...page })
      const byNumber = await service.listContactsForAdmin({ q: "(555) 010-0001", ...page })
      const byPercent = await service.listContactsForAdmin({ q: "%", ...page })

      expect(byCustomer).toMatchObject({ contacts: [{ id: contactId }], count: 1 })
      expect(byNumber).toMatchObject({ contacts: [{ id: contactId }], count: 1 })
      expect(byPercent.count).toBe(0)
    })

    it("finds a name within its words, or by two letters that one of them begins with", async () => {
      const contactId = await idOf({ waId: "15550100001", profileName: "Ana Lovelace" })
      await idOf({ waId: "15550100002", profileName: "Bela" })
      const found = async (q: string) => {
        const { contacts } = await service.listContactsForAdmin({ q, limit: 5, offset: 0 })
        return contacts.map(({ id }) => id)
      }

      expect(await found("velace")).toEqual([contactId])
      expect(await found("lo")).toEqual([contactId])
      expect(await found("la")).toEqual([])
      expect(await found("Ana 1")).toEqual([])
    })

    it("finds a number by its last two digits, or by the first", async () => {
      const contactId = await idOf({ phone: phone("+15550100042") })
      await idOf({ phone: phone("+4915112345678") })
      const count = async (q: string) =>
        (await service.listContactsForAdmin({ q, limit: 5, offset: 0 })).count

      expect(await service.listContactsForAdmin({ q: "42", limit: 5, offset: 0 })).toMatchObject({
        contacts: [{ id: contactId }],
        count: 1,
      })
      expect(await count("+49")).toBe(1)
      expect(await count("55")).toBe(0)
    })

    it("reads indexes to search and to list people, not the tables", async () => {
      await db().raw(
        `INSERT INTO whatsapp_contact (id, profile_name) SELECT 'wacon_' || n, md5(n::text)
         FROM generate_series(1, 20000) AS n`
      )
      await db().raw("VACUUM ANALYZE whatsapp_contact")
      const plan = async (sql: string) => {
        const { rows } = await db().raw(`EXPLAIN ${sql}`)
        return rows.map((line: Record<string, string>) => line["QUERY PLAN"]).join("\n")
      }

      expect(
        await plan(
          "SELECT id FROM whatsapp_contact WHERE profile_name ILIKE '%c4ca42%' AND deleted_at IS NULL"
        )
      ).toContain("IDX_whatsapp_contact_name_part")
      expect(
        await plan(
          `SELECT id FROM whatsapp_contact WHERE deleted_at IS NULL
           ORDER BY last_inbound_at DESC NULLS LAST, id DESC LIMIT 20`
        )
      ).toContain("IDX_whatsapp_contact_heard")
    })
  })
})
