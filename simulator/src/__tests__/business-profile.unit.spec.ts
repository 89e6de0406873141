import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId } from "./cloud-api-caller"

const path = `${numberId}/whatsapp_business_profile`
const fields = "about,address,description,email,profile_picture_url,websites,vertical"

describe("a number's business profile", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  const update = (changes: object) =>
    api.call("POST", path, { messaging_product: "whatsapp", ...changes })
  const profile = async () => {
    const { body } = await api.call("GET", `${path}?fields=${fields}`)
    return (body.data as object[])[0]
  }
  const upload = async (bytes: Buffer, type = "image/png") => {
    const query = `file_length=${bytes.length}&file_type=${type}&file_name=shop.png`
    const { body: session } = await api.call("POST", `app/uploads?${query}`)
    return fetch(`${simulator.url}/v25.0/${String(session.id)}`, {
      method: "POST",
      headers: { authorization: "OAuth demo-access-token", file_offset: "0" },
      body: new Uint8Array(bytes),
    })
  }

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("keeps what is set and leaves out what is empty", async () => {
    await update({ about: "Plants", email: "shop@example.com", websites: ["https://a.test"] })
    await update({ email: "" })
    expect(await profile()).toEqual({
      messaging_product: "whatsapp",
      about: "Plants",
      websites: ["https://a.test"],
    })
  })

  it.each([
    ["an empty about", { about: "" }],
    ["a long address", { address: "a".repeat(257) }],
    ["an email without a host", { email: "shop" }],
    ["a website without http", { websites: ["a.test"] }],
    ["three websites", { websites: ["https://a.test", "https://b.test", "https://c.test"] }],
    ["a trade Meta does not know", { vertical: "MAGIC" }],
    ["a picture that was never uploaded", { profile_picture_handle: "4::nothing" }],
  ])("refuses %s", async (_what, changes) => {
    expect((await update(changes)).body.error).toMatchObject({ code: 100 })
  })

  it("shows the picture that was uploaded, to anybody", async () => {
    const bytes = Buffer.from("a picture")
    const { h } = (await (await upload(bytes)).json()) as { h: string }
    expect(h).toMatch(/^4::/)
    await update({ profile_picture_handle: h })
    const { profile_picture_url: url } = (await profile()) as { profile_picture_url: string }
    const picture = await fetch(url)
    expect(picture.headers.get("content-type")).toBe("image/png")
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(bytes)
  })

  it("takes no film for a picture", async () => {
    const { h } = (await (await upload(Buffer.from("film"), "video/mp4")).json()) as { h: string }
    expect((await update({ profile_picture_handle: h })).body.error).toMatchObject({ code: 100 })
  })

  it("goes on with an upload where it was broken off", async () => {
    const query = "file_length=4&file_type=image/png"
    const { body: session } = await api.call("POST", `app/uploads?${query}`)
    const address = `${simulator.url}/v25.0/${String(session.id)}`
    const send = async (offset: string, body: string) => {
      const headers = { authorization: "Bearer demo-access-token", file_offset: offset }
      return (await fetch(address, { method: "POST", headers, body })).json()
    }
    expect(await send("0", "ab")).toMatchObject({ file_offset: 2 })
    expect(await send("0", "ab")).toMatchObject({ error: { code: 100 } })
    expect(await send("2", "cd")).toMatchObject({ h: expect.any(String) })
  })
})
