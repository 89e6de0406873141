import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi } from "./cloud-api-caller"

const text = (value: string, name?: string) => ({
  type: "text",
  text: value,
  ...(name && { parameter_name: name }),
})
const body = (...parameters: unknown[]) => ({ type: "body", parameters })

describe("templates", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    api = callCloudApi(simulator)
  })
  beforeEach(() => {
    simulator.reset()
    simulator.putTemplate({
      name: "shipped",
      components: [
        { type: "HEADER", format: "DOCUMENT" },
        { type: "BODY", text: "Hi {{1}}, order {{2}} has left." },
        { type: "BUTTONS", buttons: [{ type: "URL", text: "Track", url: "https://x.test/{{1}}" }] },
      ],
    })
    simulator.putTemplate({
      name: "greeting",
      parameter_format: "NAMED",
      components: [{ type: "BODY", text: "Hi {{first_name}}, welcome." }],
    })
  })
  afterAll(() => simulator.close())

  const header = {
    type: "header",
    parameters: [
      { type: "document", document: { link: "https://x.test/a.pdf", filename: "a.pdf" } },
    ],
  }
  const track = {
    type: "button",
    sub_type: "url",
    index: "0",
    parameters: [text("42")],
  }
  const good = [header, body(text("Ana"), text("1042")), track]

  it("are drawn as the person reads them", async () => {
    await api.sendTemplate("shipped", good)
    expect(simulator.received()[0]?.rendered).toMatchObject({
      header: { kind: "document", filename: "a.pdf", url: "https://x.test/a.pdf" },
      body: "Hi Ana, order 1042 has left.",
      buttons: [{ type: "URL", text: "Track", url: "https://x.test/42" }],
    })
  })

  it("are seeded ready-made and approved in every account and language", async () => {
    const { body: page } = await api.call(
      "GET",
      `${accountId}/message_templates?name=order_confirmation&limit=100`
    )
    const languages = (page.data as Array<{ language: string; status: string }>).map(
      ({ language, status }) => [language, status]
    )
    expect(languages).toContainEqual(["en", "APPROVED"])
    expect(languages).toContainEqual(["ar", "APPROVED"])
  })

  it.each([
    ["too few parameters", [header, body(text("Ana")), track], 132000],
    ["too many parameters", [header, body(text("a"), text("b"), text("c")), track], 132000],
    ["no document for the header", [body(text("Ana"), text("1")), track], 132012],
    [
      "a picture for a document header",
      [
        { type: "header", parameters: [{ type: "image", image: { link: "https://x.test/a" } }] },
        good[1],
        track,
      ],
      132012,
    ],
    ["no value for a button's address", [header, good[1]], 131008],
    ["a button that is not there", [...good, { ...track, index: "3" }], 132012],
    ["an empty value", [header, body(text(""), text("1")), track], 131008],
    ["a line break in a value", [header, body(text("a\nb"), text("1")), track], 132012],
    [
      "a body of more than 1,024 characters",
      [header, body(text("x".repeat(1020)), text("1")), track],
      132005,
    ],
  ])("are refused with %s", async (_what, components, code) => {
    const answer = await api.sendTemplate("shipped", components)
    expect(answer.body.error?.code).toBe(code)
    expect(simulator.received()).toHaveLength(0)
  })

  it("are refused with a name the template does not have", async () => {
    const wrong = await api.sendTemplate("greeting", [body(text("Ana", "last_name"))])
    expect(wrong.body.error?.code).toBe(132012)
    const right = await api.sendTemplate("greeting", [body(text("Ana", "first_name"))])
    expect(right.status).toBe(200)
  })

  it.each([
    ["PENDING", 404, 132001],
    ["REJECTED", 404, 132001],
    ["PAUSED", 400, 132015],
    ["DISABLED", 400, 132016],
  ] as const)("are refused while %s", async (status, httpStatus, code) => {
    simulator.putTemplate({ name: "greeting", status })
    const answer = await api.sendTemplate("greeting", [body(text("Ana", "first_name"))])
    expect(answer.status).toBe(httpStatus)
    expect(answer.body.error?.code).toBe(code)
  })

  it("are refused in a language they do not have", async () => {
    const answer = await api.send({
      type: "template",
      template: { name: "greeting", language: { code: "fr" } },
    })
    expect(answer.body.error?.error_data?.details).toBe(
      "template name (greeting) does not exist in fr"
    )
  })

  it("are listed page by page to the end", async () => {
    const names: string[] = []
    let path: string | undefined = `${accountId}/message_templates?fields=name&limit=4`
    while (path) {
      const page = await api.call("GET", path)
      names.push(...(page.body.data as Array<{ name: string }>).map(({ name }) => name))
      const next = (page.body.paging as { next?: string } | undefined)?.next
      path = next?.split("/v25.0/")[1]
    }
    const state = simulator.state().accounts[0]?.templates.map(({ name }) => name)
    expect(names).toEqual(state)
  })

  it("that promote something come back as MARKETING, and twice the same is refused", async () => {
    const create = () =>
      api.call("POST", `${accountId}/message_templates`, {
        name: "summer",
        language: "en_US",
        category: "UTILITY",
        components: [{ type: "BODY", text: "Everything at a 20% discount today." }],
      })
    expect((await create()).body).toMatchObject({ status: "PENDING", category: "MARKETING" })
    expect((await create()).body.error).toMatchObject({ code: 100, error_subcode: 2388024 })
  })

  it("can be edited and deleted", async () => {
    const { id } = simulator.putTemplate({ name: "greeting", status: "PAUSED" })
    const edited = await api.call("POST", id, { components: [{ type: "BODY", text: "Hello." }] })
    expect(edited.body).toEqual({ success: true })
    expect((await api.call("GET", `${id}?fields=status`)).body).toEqual({ id, status: "PENDING" })
    await api.call("DELETE", `${accountId}/message_templates?name=greeting`)
    expect((await api.call("GET", id)).body.error?.code).toBe(100)
  })
})
