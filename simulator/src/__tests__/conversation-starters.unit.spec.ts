import { startSimulator, type Simulator } from ".."
import { callCloudApi, numberId } from "./cloud-api-caller"

describe("ways into a conversation", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  const codes = `${numberId}/message_qrdls`
  const starters = `${numberId}/conversational_automation`

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it("are QR codes that can be made, changed, listed and deleted", async () => {
    const { body: made } = await api.call("POST", codes, {
      prefilled_message: "Show me plants",
      generate_qr_image: "SVG",
    })
    expect(made).toEqual({
      code: expect.stringMatching(/^[A-Z0-9]{14}$/),
      prefilled_message: "Show me plants",
      deep_link_url: `https://wa.me/message/${String(made.code)}`,
      qr_image_url: expect.stringMatching(/\.svg$/),
    })
    const changed = { code: made.code, prefilled_message: "Show me pots" }
    expect((await api.call("POST", codes, changed)).body).toMatchObject(changed)
    expect((await api.call("GET", codes)).body.data).toEqual([
      { ...changed, deep_link_url: made.deep_link_url },
    ])
    expect((await api.call("DELETE", `${codes}/${String(made.code)}`)).body).toEqual({
      success: true,
    })
    expect((await api.call("GET", codes)).body).toEqual({ data: [] })
  })

  it.each(["SVG", "PNG"])("have an image as %s, for anybody", async (generate_qr_image) => {
    const wanted = { prefilled_message: "Hi", generate_qr_image }
    const { body } = await api.call("POST", codes, wanted)
    const image = await fetch(String(body.qr_image_url))
    expect(image.headers.get("content-type")).toMatch(/^image\/(svg\+xml|png)$/)
    expect((await image.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it("have messages of at most 140 characters", async () => {
    const refused = await api.call("POST", codes, { prefilled_message: "a".repeat(141) })
    expect(refused.body.error).toMatchObject({ code: 100 })
  })

  it("are ice breakers and commands", async () => {
    const prompts = ["Where is my order?"]
    const commands = [{ command_name: "help", command_description: "Talk to a person" }]
    await api.call("POST", starters, { prompts, commands })
    await api.call("POST", starters, { prompts: [] })
    const { body } = await api.call("GET", `${numberId}?fields=conversational_automation`)
    expect(body).toEqual({ id: numberId, conversational_automation: { prompts: [], commands } })
  })

  it.each([
    ["five ice breakers", { prompts: ["1", "2", "3", "4", "5"] }],
    ["an ice breaker with an emoji", { prompts: ["Hi 👋"] }],
    ["a command's name of 33 characters", { commands: [{ command_name: "a".repeat(33) }] }],
  ])("are never %s", async (_what, body) => {
    expect((await api.call("POST", starters, body)).body.error).toMatchObject({ code: 100 })
  })
})
