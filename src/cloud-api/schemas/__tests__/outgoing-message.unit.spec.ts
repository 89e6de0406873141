import { outgoingMessageSchema } from ".."

const to = { messaging_product: "whatsapp", to: "15550010002" }
const problemsOf = (content: Record<string, unknown>) => {
  const read = outgoingMessageSchema.safeParse({ ...to, ...content })
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join("."))
}
const interactive = (content: Record<string, unknown>) =>
  problemsOf({ type: "interactive", interactive: { body: { text: "Hi" }, ...content } })
const reply = (id: string, title: string) => ({ type: "reply", reply: { id, title } })

describe("an outgoing message", () => {
  it.each([
    ["text", { text: { body: "Hi", preview_url: true } }],
    ["image", { image: { id: "1", caption: "A" } }],
    ["audio", { audio: { link: "https://a.test/a.ogg", voice: true } }],
    ["video", { video: { id: "1" } }],
    ["document", { document: { id: "1", filename: "receipt.pdf" } }],
    ["sticker", { sticker: { id: "1" } }],
    ["location", { location: { latitude: "37.44", longitude: -122.16 } }],
    ["contacts", { contacts: [{ name: { formatted_name: "Ada L", first_name: "Ada" } }] }],
    ["reaction", { reaction: { message_id: "wamid.1", emoji: "" } }],
    ["template", { template: { name: "hello", language: { code: "en_US" } } }],
    ["pin", { pin: { type: "pin", message_id: "wamid.1", expiration_days: 7 } }],
  ])("can be a %s, and is sent as it is", (type, content) => {
    const message = { ...to, type, ...content }
    expect(outgoingMessageSchema.parse(message)).toEqual(message)
  })

  it("needs somebody it is for", () => {
    const content = { messaging_product: "whatsapp", type: "text", text: { body: "Hi" } }
    expect(outgoingMessageSchema.safeParse(content).success).toBe(false)
    expect(outgoingMessageSchema.safeParse({ ...content, recipient: "US.1" }).success).toBe(true)
  })

  it("is a text when it has one and does not say its type", () => {
    expect(outgoingMessageSchema.parse({ ...to, text: { body: "Hi" } })).toMatchObject({
      type: "text",
    })
  })

  it("has at most 4096 characters, an emoji being one", () => {
    expect(problemsOf({ type: "text", text: { body: "👋".repeat(4096) } })).toEqual([])
    expect(problemsOf({ type: "text", text: { body: "👋".repeat(4097) } })).toEqual(["text.body"])
  })

  it("carries at most 512 characters of ours", () => {
    const content = {
      type: "text",
      text: { body: "Hi" },
      biz_opaque_callback_data: "x".repeat(513),
    }
    expect(problemsOf(content)).toEqual(["biz_opaque_callback_data"])
  })

  it.each([[{}], [{ id: "1", link: "https://a.test" }]])(
    "names a medium once, not by %j",
    (image) => {
      expect(problemsOf({ type: "image", image })).toEqual(["image"])
    }
  )
})

describe("an interactive message", () => {
  it("has at most three buttons, with different ids and titles", () => {
    const buttons = (...all: unknown[]) => interactive({ type: "button", action: { buttons: all } })
    expect(buttons(reply("a", "A"), reply("b", "B"))).toEqual([])
    expect(buttons(reply("a", "A"), reply("a", "B"))).not.toEqual([])
    expect(buttons(reply("a", "A"), reply("b", "A"))).not.toEqual([])
    expect(buttons(...["a", "b", "c", "d"].map((it) => reply(it, it)))).not.toEqual([])
    expect(buttons(reply("a", "x".repeat(21)))).not.toEqual([])
  })

  it("lists at most ten rows, over all its sections, which then have titles", () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `${from + at}`, title: "Row" }))
    const list = (...sections: unknown[]) =>
      interactive({ type: "list", action: { button: "Go", sections } })
    expect(list({ rows: rows(0, 10) })).toEqual([])
    expect(list({ title: "A", rows: rows(0, 5) }, { title: "B", rows: rows(5, 5) })).toEqual([])
    expect(list({ title: "A", rows: rows(0, 6) }, { title: "B", rows: rows(6, 5) })).not.toEqual([])
    expect(list({ rows: rows(0, 5) }, { title: "B", rows: rows(5, 5) })).not.toEqual([])
    expect(list({ rows: [...rows(0, 1), ...rows(0, 1)] })).not.toEqual([])
  })

  it("lists at most thirty products", () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ product_retailer_id: `sku-${at}` }))
    const products = (count: number) =>
      interactive({
        type: "product_list",
        header: { type: "text", text: "Products" },
        action: { catalog_id: "1", sections: [{ title: "All", product_items: items(count) }] },
      })
    expect(products(30)).toEqual([])
    expect(products(31)).not.toEqual([])
  })

  it("names its flow once", () => {
    const flow = (names: Record<string, string>) =>
      interactive({
        type: "flow",
        action: {
          name: "flow",
          parameters: { flow_message_version: "3", flow_cta: "Book", ...names },
        },
      })
    expect(flow({ flow_id: "1" })).toEqual([])
    expect(flow({})).not.toEqual([])
    expect(flow({ flow_id: "1", flow_name: "n" })).not.toEqual([])
  })

  it("swipes cards of one kind", () => {
    const product = { type: "product", action: { product_retailer_id: "s", catalog_id: "1" } }
    const media = {
      type: "cta_url",
      header: { type: "image", image: { link: "https://a.test/a.png" } },
      action: { name: "cta_url", parameters: { display_text: "Go", url: "https://a.test" } },
    }
    const cards = (...all: object[]) =>
      interactive({
        type: "carousel",
        action: { cards: all.map((card, card_index) => ({ card_index, ...card })) },
      })
    expect(cards(product, product)).toEqual([])
    expect(cards(media, media)).toEqual([])
    expect(cards(media, product)).not.toEqual([])
    expect(cards(media)).not.toEqual([])
  })

  it.each([
    { type: "location_request_message", action: { name: "send_location" } },
    { type: "request_contact_info", action: { name: "request_contact_info" } },
    { type: "call_permission_request", action: { name: "call_permission_request" } },
    { type: "voice_call", action: { name: "voice_call", parameters: { ttl_minutes: 60 } } },
    { type: "catalog_message", action: { name: "catalog_message" } },
    { type: "product", action: { catalog_id: "1", product_retailer_id: "s" } },
    {
      type: "address_message",
      action: { name: "address_message", parameters: { country: "IN", values: { city: "Pune" } } },
    },
    {
      type: "order_status",
      action: {
        name: "review_order",
        parameters: { reference_id: "order-1", order: { status: "shipped" } },
      },
    },
  ])("can be a $type", (content) => {
    expect(interactive(content)).toEqual([])
  })
})

describe("a template message", () => {
  const template = (...components: unknown[]) =>
    problemsOf({ type: "template", template: { name: "t", language: { code: "en" }, components } })
  const button = (sub_type: string, ...parameters: unknown[]) =>
    template({ type: "button", sub_type, index: "0", parameters })

  it("fills header, body and buttons", () => {
    expect(
      template(
        {
          type: "header",
          parameters: [{ type: "document", document: { id: "1", filename: "a.pdf" } }],
        },
        { type: "body", parameters: [{ type: "text", parameter_name: "name", text: "Ada" }] },
        { type: "button", sub_type: "url", index: 0, parameters: [{ type: "text", text: "a" }] }
      )
    ).toEqual([])
  })

  it("takes the names of buttons in any case", () => {
    expect(button("COPY_CODE", { type: "coupon_code", coupon_code: "25OFF" })).toEqual([])
    expect(button("copy_code", { type: "coupon_code", coupon_code: "x".repeat(21) })).not.toEqual(
      []
    )
  })

  it.each([
    ["quick_reply", { type: "payload", payload: "STOP" }],
    ["flow", { type: "action", action: { flow_token: "t" } }],
    ["catalog", { type: "action", action: { thumbnail_product_retailer_id: "s" } }],
    ["voice_call", { type: "ttl_minutes", ttl_minutes: 100 }],
  ])("fills a %s button", (sub_type, parameter) => {
    expect(button(sub_type, parameter)).toEqual([])
  })

  it("does not take a value of another button's kind", () => {
    expect(button("url", { type: "payload", payload: "STOP" })).not.toEqual([])
  })

  it("fills cards and offers", () => {
    const card = { card_index: 0, components: [{ type: "BODY", parameters: [] }] }
    const offer = { expiration_time_ms: 1798761600000 }
    expect(
      template(
        { type: "carousel", cards: [card] },
        {
          type: "limited_time_offer",
          parameters: [{ type: "limited_time_offer", limited_time_offer: offer }],
        }
      )
    ).toEqual([])
  })
})
