import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId, person } from "./cloud-api-caller"

const authorization = "Bearer demo-access-token"

describe("media", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  const upload = (content: string, type: string, name = "file") => {
    const form = new FormData()
    form.set("messaging_product", "whatsapp")
    form.set("file", new Blob([content], { type }), name)
    return api.call("POST", `${numberId}/media`, form)
  }

  it("is uploaded, looked up, downloaded and deleted", async () => {
    const { id } = (await upload("%PDF-1.7\r\n--not a boundary", "application/pdf")).body
    const facts = (await api.call("GET", String(id))).body
    expect(facts).toMatchObject({ mime_type: "application/pdf", file_size: "26", id })
    const file = await fetch(String(facts.url), { headers: { authorization } })
    expect(await file.text()).toBe("%PDF-1.7\r\n--not a boundary")
    expect((await api.call("DELETE", String(id))).body).toEqual({ success: true })
    expect((await api.call("GET", String(id))).body.error?.code).toBe(100)
  })

  it("is not given without the token, nor after its address has expired", async () => {
    const { id } = (await upload("bytes", "image/png")).body
    const { url } = (await api.call("GET", String(id))).body
    expect((await fetch(String(url))).status).toBe(401)
    await simulator.configure({ media_url_ttl_seconds: 0 })
    const expired = (await api.call("GET", String(id))).body
    const answer = await fetch(String(expired.url), { headers: { authorization } })
    expect(answer.status).toBe(404)
    await simulator.configure({ media_url_ttl_seconds: 300 })
  })

  it("of a type WhatsApp does not take is refused", async () => {
    const answer = await upload("MZ", "application/x-msdownload")
    expect(answer.status).toBe(400)
    expect(answer.body.error?.message).toContain("application/x-msdownload")
  })

  it("is only sent as what it is", async () => {
    simulator.inbound({ from: person, to: numberId, text: { body: "Hi" } })
    const { id } = (await upload("%PDF", "application/pdf", "a.pdf")).body
    const asImage = await api.send({ type: "image", image: { id } })
    expect(asImage.body.error?.code).toBe(131053)
    const asDocument = await api.send({ type: "document", document: { id, filename: "a.pdf" } })
    expect(asDocument.status).toBe(200)
    expect(simulator.received()[0]?.text).toBe("[a.pdf]")
  })

  it("under a link nobody can fetch fails after it was taken", async () => {
    await simulator.configure({ delays: { sent: 0 } })
    simulator.inbound({ from: person, to: numberId, text: { body: "Hi" } })
    await api.send({ type: "image", image: { link: "https://cdn.invalid/a.png" } })
    await simulator.settled()
    expect(simulator.received()[0]).toMatchObject({ status: "failed", error: { code: 131053 } })
  })
})
