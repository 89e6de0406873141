import { inShop, META } from "./harness"
import { refusal } from "./support/refusal"
import { whatsappModule } from "../../src/workflows"

interface Group {
  entity: string
  data: { id: string; name?: string | null; phone?: string | null }[]
  count: number
  offset: number
  limit: number
}

inShop((shop) => {
  const search = async (query: string): Promise<Group[]> => {
    const { data } = await shop.api.get(`/admin/search?${query}`, shop.adminHeaders())
    return data.results
  }
  const whatsapp = () => whatsappModule(shop.container())

  beforeEach(async () => {
    await whatsapp().resolveContacts([
      { phone: "+12125550177", profileName: "Maria Silva" },
      { phone: "+12125550178", profileName: "Otto Maria" },
    ] as Parameters<ReturnType<typeof whatsapp>["resolveContacts"]>[0])
  })

  describe("the admin's search", () => {
    it("finds people and templates beside what Medusa finds, in the order asked for", async () => {
      const groups = await search("q=maria&entity=whatsapp_contact,customer,whatsapp_template")

      expect(groups.map(({ entity }) => entity)).toEqual([
        "whatsapp_contact",
        "customer",
        "whatsapp_template",
      ])
      expect(groups[0]).toMatchObject({ count: 2, offset: 0, limit: 20 })
      expect(groups[0]?.data.map(({ name }) => name).sort()).toEqual(["Maria Silva", "Otto Maria"])
    })

    it("takes the kinds one by one as well", async () => {
      const groups = await search("q=silva&entity[]=product&entity[]=whatsapp_contact&limit=1")

      expect(groups.map(({ entity, limit }) => [entity, limit])).toEqual([
        ["product", 1],
        ["whatsapp_contact", 1],
      ])
      expect(groups[1]?.data).toMatchObject([{ phone: "+12125550177" }])
    })

    it("searches nothing else when only ours are asked for", async () => {
      expect((await search("q=0178&entity=whatsapp_contact")).map(({ entity }) => entity)).toEqual([
        "whatsapp_contact",
      ])
    })

    it("leaves Medusa's own search as it is", async () => {
      const groups = await search("q=maria")

      expect(groups.length).toBeGreaterThan(5)
      expect(groups.some(({ entity }) => entity.startsWith("whatsapp"))).toBe(false)
    })

    it.each([
      ["whatsapp_contact", "limit=0", 400],
      ["whatsapp_contact,customer", "limit=0", 400],
      ["whatsapp_contact,nonsense", "limit=5", 404],
    ])("refuses %s with %s as Medusa does", async (entity, rest, status) => {
      expect(await refusal(search(`q=maria&entity=${entity}&${rest}`))).toMatchObject({ status })
    })

    it("is closed to strangers", async () => {
      expect(
        await refusal(shop.api.get("/admin/search?q=maria&entity=whatsapp_contact"))
      ).toMatchObject({ status: 401 })
    })
  })

  describe("contacts in the admin", () => {
    it("are found by name or digits, and shown one by one with what they agreed to", async () => {
      const get = async (path: string) =>
        (await shop.api.get(`/admin/whatsapp/${path}`, shop.adminHeaders())).data
      const { contacts, count } = await get("contacts?q=550177")
      expect(count).toBe(1)

      const { contact } = await get(`contacts/${contacts[0].id}`)
      expect(contact).toMatchObject({ name: "Maria Silva", phone: "+12125550177", consents: [] })
      await shop.api.post(
        `/admin/whatsapp/contacts/${contact.id}/consents`,
        { purpose: "marketing", action: "grant", note: "Asked by phone" },
        shop.adminHeaders()
      )
      expect((await get(`contacts/${contact.id}`)).contact.consents).toEqual([
        { purpose: "marketing", state: "granted" },
      ])
      expect(await refusal(get("contacts/wacon_unknown"))).toMatchObject({ status: 404 })
    })
  })

  describe("templates in the admin", () => {
    const get = async (path: string) =>
      (await shop.api.get(`/admin/whatsapp/templates${path}`, shop.adminHeaders())).data

    it("are read from Meta, narrowed down and shown with what they say", async () => {
      const { data } = await shop.api.post(
        "/admin/whatsapp/templates/sync",
        {},
        shop.adminHeaders()
      )
      const all = await get("")
      expect(all.count).toBe(data.synced)
      expect(all.languages).toContain(all.templates[0].language)
      expect(all.templates[0]).not.toHaveProperty("components")

      const [first] = all.templates
      const narrowed = await get(
        `?q=${first.name}&language=${first.language}&status=${first.status}&category=${first.category}`
      )
      expect(narrowed.templates).toEqual([first])
      expect((await get(`/${first.id}`)).template).toMatchObject({
        name: first.name,
        components: expect.arrayContaining([expect.objectContaining({ type: "BODY" })]),
      })
    })

    it("say why Meta did not tell of them", async () => {
      await shop.simulator().configure({ access_tokens: ["another-token"] })

      const { status, data } = await refusal(
        shop.api.post("/admin/whatsapp/templates/sync", {}, shop.adminHeaders())
      )
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringMatching(/token/i),
      })
      expect(JSON.stringify(data)).not.toContain(META.accessToken)
    })

    it("are not there when they are not", async () => {
      expect(await refusal(get("/watpl_unknown"))).toMatchObject({ status: 404 })
      expect(await refusal(get("?status=GONE"))).toMatchObject({ status: 400 })
    })
  })
})
