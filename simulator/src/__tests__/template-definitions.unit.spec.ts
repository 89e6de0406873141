import { startSimulator, type Simulator } from ".."
import { accountId, callCloudApi } from "./cloud-api-caller"

type Components = readonly object[]

const body = (text: string, ...samples: string[]) => ({
  type: "BODY",
  text,
  ...(samples.length > 0 && { example: { body_text: [samples] } }),
})
const plain = body("Your order has left our shop.")
const buttons = (...list: object[]) => ({ type: "BUTTONS", buttons: list })
const reply = (text: string) => ({ type: "QUICK_REPLY", text })
const link = (text: string, url = "https://shop.example/") => ({ type: "URL", text, url })
const offer = (text = "Ends soon", has_expiration = false) => ({
  type: "LIMITED_TIME_OFFER",
  limited_time_offer: { text, has_expiration },
})
const otp = { type: "OTP", otp_type: "COPY_CODE" }

describe("a template handed in", () => {
  let simulator: Simulator
  let api: ReturnType<typeof callCloudApi>
  const create = async (components: Components, more: Record<string, unknown> = {}) =>
    (
      await api.call("POST", `${accountId}/message_templates`, {
        name: "handed_in",
        language: "en_US",
        category: "MARKETING",
        components,
        ...more,
      })
    ).body
  const upload = async (file: { type: string; bytes: Buffer }) => {
    const opened = await api.call(
      "POST",
      `app/uploads?file_length=${file.bytes.length}&file_type=${file.type}&file_name=sample`
    )
    const answer = await fetch(`${simulator.url}/v25.0/${String(opened.body.id)}`, {
      method: "POST",
      headers: { authorization: "OAuth demo-access-token", file_offset: "0" },
      body: new Uint8Array(file.bytes),
    })
    return ((await answer.json()) as { h: string }).h
  }
  const picture = () => upload({ type: "image/png", bytes: Buffer.from("picture") })
  const card = (handle: string, list: object[] = [link("View")], text = "A bag.") => ({
    components: [
      { type: "HEADER", format: "IMAGE", example: { header_handle: [handle] } },
      body(text),
      buttons(...list),
    ],
  })

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, seedTemplates: false })
    api = callCloudApi(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(() => simulator.close())

  it.each<[what: string, subcode: number | undefined, components: Components]>([
    ["without a body", 2388072, [buttons(reply("Stop"))]],
    ["with two bodies", 2388072, [plain, plain]],
    ["with a body that is too long", 2388040, [body("x".repeat(1025))]],
    ["that begins with a variable", 2388299, [body("{{1}}, your order has left us.", "Ana")]],
    ["that ends with a variable", 2388299, [body("Your order has left us, {{1}}", "Ana")]],
    [
      "with variables side by side",
      2388072,
      [body("Hello dear {{1}} {{2}}, we have sent your order today.", "Ana", "Ruiz")],
    ],
    [
      "with too many variables for its words",
      2388293,
      [body("Hi {{1}}, order {{2}} left.", "a", "b")],
    ],
    ["whose variables leave a gap", 2388072, [body("Hi {{2}}, your order left us.", "Ana")]],
    ["whose variables have no sample", 2388043, [body("Hi {{1}}, your order left us.")]],
    ["with too many line breaks", 2388072, [body("One\n\n\n\ntwo three.")]],
    [
      "with a header that is too long",
      2388040,
      [plain, { type: "HEADER", format: "TEXT", text: "x".repeat(61) }],
    ],
    [
      "with an emoji in the header",
      2388047,
      [plain, { type: "HEADER", format: "TEXT", text: "Sent 🎁" }],
    ],
    ["with a header of no known format", 2388047, [plain, { type: "HEADER", format: "MUSIC" }]],
    [
      "with a picture nobody uploaded",
      2388047,
      [plain, { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::x"] } }],
    ],
    ["with a picture without a sample", 2388043, [plain, { type: "HEADER", format: "IMAGE" }]],
    ["with a variable in the footer", 2388073, [plain, { type: "FOOTER", text: "From {{1}}" }]],
    [
      "with replies on both sides of a link",
      undefined,
      [plain, buttons(reply("A"), link("B"), reply("C"))],
    ],
    ["with three links", undefined, [plain, buttons(link("A"), link("B"), link("C"))]],
    ["with two buttons of one label", undefined, [plain, buttons(reply("A"), reply("A"))]],
    ["with a label that is too long", 2388040, [plain, buttons(reply("x".repeat(26)))]],
    [
      "with a variable inside an address",
      undefined,
      [plain, buttons(link("A", "https://shop.example/{{1}}/x"))],
    ],
    [
      "with an address whose variable has no sample",
      2388043,
      [plain, buttons(link("A", "https://shop.example/{{1}}"))],
    ],
    [
      "with a telephone number of letters",
      undefined,
      [plain, buttons({ type: "PHONE_NUMBER", text: "Call", phone_number: "call me" })],
    ],
    [
      "with a code of 21 letters",
      undefined,
      [plain, buttons({ type: "COPY_CODE", example: "x".repeat(21) })],
    ],
    ["with a one-time code button", undefined, [plain, buttons(otp)]],
    [
      "with a flow by two names",
      undefined,
      [plain, buttons({ type: "FLOW", text: "Go", flow_id: "1", flow_name: "a" })],
    ],
    [
      "with an offer and a footer",
      undefined,
      [plain, offer(), { type: "FOOTER", text: "Bye" }, buttons(link("Shop"))],
    ],
    [
      "with an offer that expires and no code",
      undefined,
      [plain, offer("Today", true), buttons(link("Shop"))],
    ],
    ["with an offer of 17 letters", 2388040, [plain, offer("x".repeat(17)), buttons(link("Shop"))]],
    [
      "with an offer and 601 letters",
      2388040,
      [body("x".repeat(601)), offer(), buttons(link("Shop"))],
    ],
    ["with one card", undefined, [plain, { type: "CAROUSEL", cards: [{ components: [plain] }] }]],
  ])("is refused %s", async (_what, subcode, components) => {
    const { error } = await create(components)
    expect(error?.code).toBe(100)
    expect(error?.error_subcode).toBe(subcode)
    expect(error?.error_user_title).toEqual(expect.any(String))
  })

  it("is refused with a named variable that has capitals or no sample", async () => {
    const named = (name: string, sample?: string) =>
      create(
        [
          {
            type: "BODY",
            text: `Hi {{${name}}}, your order has left.`,
            example: {
              body_text_named_params: sample ? [{ param_name: name, example: sample }] : [],
            },
          },
        ],
        { parameter_format: "NAMED" }
      )
    expect((await named("firstName", "Ana")).error?.error_subcode).toBe(2388072)
    expect((await named("first_name")).error?.error_subcode).toBe(2388043)
    expect(await named("first_name", "Ana")).toMatchObject({ status: "PENDING" })
  })

  it("keeps a picture that was uploaded, and says where it can be fetched", async () => {
    const handle = await picture()
    const header = { type: "HEADER", format: "image", example: { header_handle: [handle] } }
    const { id } = await create([header, plain])
    const { body: found } = await api.call("GET", String(id))
    const [kept] = found.components as { example: { header_handle: string[] } }[]
    expect(kept).toMatchObject({ type: "HEADER", format: "IMAGE" })
    const file = await fetch(kept?.example.header_handle[0] ?? "")
    expect(await file.text()).toBe("picture")
  })

  it("is refused with a picture where a document belongs", async () => {
    const example = { header_handle: [await picture()] }
    const { error } = await create([plain, { type: "HEADER", format: "DOCUMENT", example }])
    expect(error?.error_subcode).toBe(2388047)
  })

  it("may have two to ten cards, all of one make", async () => {
    const handle = await picture()
    const cards = (...list: object[]) => create([plain, { type: "CAROUSEL", cards: list }])
    expect(
      (await cards(card(handle), card(handle, [reply("Like")]))).error?.error_user_msg
    ).toMatch(/same/)
    expect((await cards(card(handle, [link("View")], "x".repeat(161)))).error).toBeDefined()
    expect(await cards(card(handle), card(handle))).toMatchObject({ status: "PENDING" })
  })

  it("may have an offer with a code", async () => {
    const code = { type: "COPY_CODE", example: "25OFF" }
    const made = await create([plain, offer("Today only", true), buttons(code, link("Shop"))])
    expect(made).toMatchObject({ status: "PENDING" })
  })

  it.each([
    ["MARKETING", 43_199],
    ["UTILITY", 43_201],
    ["AUTHENTICATION", 901],
  ])("is refused when %s may not wait %i seconds", async (category, seconds) => {
    const components = category === "AUTHENTICATION" ? [{ type: "BODY" }, buttons(otp)] : [plain]
    const { error } = await create(components, { category, message_send_ttl_seconds: seconds })
    expect(error?.message).toContain("message_send_ttl_seconds")
  })

  describe("for one-time codes", () => {
    const authenticate = (components: Components) =>
      create(components, { name: "code", category: "AUTHENTICATION" })
    const app = { package_name: "com.example.app", signature_hash: "K8a/AINcGX7" }

    it.each<[what: string, components: Components]>([
      ["a text of its own", [plain, buttons(otp)]],
      ["no button", [{ type: "BODY" }]],
      ["a link", [{ type: "BODY" }, buttons(link("Shop"))]],
      ["a header", [{ type: "HEADER", format: "LOCATION" }, { type: "BODY" }, buttons(otp)]],
      [
        "a code that lives 91 minutes",
        [{ type: "BODY" }, { type: "FOOTER", code_expiration_minutes: 91 }, buttons(otp)],
      ],
      ["no app to fill it in", [{ type: "BODY" }, buttons({ type: "OTP", otp_type: "ONE_TAP" })]],
      [
        "terms nobody accepted",
        [{ type: "BODY" }, buttons({ type: "OTP", otp_type: "ZERO_TAP", supported_apps: [app] })],
      ],
    ])("is refused with %s", async (_what, components) => {
      expect((await authenticate(components)).error?.code).toBe(100)
    })

    it("gets Meta's texts, as its previews say, and comes back with a link for a button", async () => {
      const { id } = await authenticate([
        { type: "BODY", add_security_recommendation: true },
        { type: "FOOTER", code_expiration_minutes: 10 },
        buttons(otp),
      ])
      const { body: found } = await api.call("GET", String(id))
      const { body: previews } = await api.call(
        "GET",
        `${accountId}/message_template_previews?category=AUTHENTICATION&languages=en_US,es` +
          "&add_security_recommendation=true&code_expiration_minutes=10"
      )
      const [english, spanish] = previews.data as Record<string, string>[]
      expect(spanish?.body).toMatch(/código/)
      expect(found.components).toMatchObject([
        { type: "BODY", text: english?.body },
        { type: "FOOTER", text: english?.footer, code_expiration_minutes: 10 },
        { type: "BUTTONS", buttons: [{ type: "URL", text: "Copy code" }] },
      ])
    })
  })
})
