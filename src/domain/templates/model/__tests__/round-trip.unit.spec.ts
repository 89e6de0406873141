import fc from "fast-check"
import type { TemplateDefinition } from "../../template-definition"
import { strangeComponents, validTemplate } from "../../__tests__/template-arbitrary"
import { aTemplate, body, buttons, header } from "../../__tests__/template-builder"
import { TEMPLATE_LIBRARY } from "../../library"
import { buildComponents } from "../build-components"
import { readTemplate } from "../read-template"

const again = (definition: TemplateDefinition) => buildComponents(readTemplate(definition))
/** As nobody has read it: every part is written anew. */
const withoutSource = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, field) => (key === "source" ? undefined : field)))

describe("taking a template apart and building it again", () => {
  it("loses nothing of any valid template, fields and components of tomorrow included", () => {
    fc.assert(
      fc.property(validTemplate, (definition) => {
        expect(again(definition)).toEqual(definition.components)
      })
    )
  })

  it("loses nothing of what no version of Meta's API has sent yet", () => {
    fc.assert(
      fc.property(strangeComponents, (components) => {
        const definition = aTemplate(components as unknown as TemplateDefinition["components"])
        expect(again(definition)).toEqual(components)
      })
    )
  })

  it("loses nothing of the ready-made templates", () => {
    for (const { languages } of TEMPLATE_LIBRARY) {
      for (const definition of Object.values(languages)) {
        expect(again(definition)).toEqual(definition.components)
      }
    }
  })

  it("writes a template made from nothing as Meta takes it", () => {
    for (const { languages } of TEMPLATE_LIBRARY) {
      const model = readTemplate(languages.en)
      expect(buildComponents(withoutSource(model))).toEqual(languages.en.components)
    }
  })

  it("gives back a component stored as unknown as Meta sent it", () => {
    const raw = { type: "TAP_TARGET", target: 1 }
    const definition = aTemplate([
      { type: "UNKNOWN", reported_type: "TAP_TARGET", raw },
      body("Hello there."),
    ])
    expect(readTemplate(definition).unknown).toEqual([{ type: "TAP_TARGET", json: raw, at: 0 }])
    expect(again(definition)).toEqual([raw, body("Hello there.")])
  })
})

describe("editing a template", () => {
  const raw = [
    { type: "BODY", text: "Hi {{name}}, hello.", example: sampled("name"), x_new: 1 },
    { type: "CHART", data: [1] },
    {
      type: "BUTTONS",
      x_layout: "wide",
      buttons: [
        {
          type: "URL",
          text: "Track",
          url: "https://a.example/{{1}}",
          example: ["x"],
          x_track: true,
        },
        { type: "QUICK_REPLY", text: "Stop" },
        { type: "HOLOGRAM", text: "Look" },
      ],
    },
  ]
  const definition = aTemplate(raw as unknown as TemplateDefinition["components"])
  const model = readTemplate(definition)

  function sampled(...names: string[]) {
    return {
      body_text_named_params: names.map((param_name) => ({ param_name, example: param_name })),
    }
  }

  it("changes what was changed and keeps what it does not know beside it", () => {
    const text = "Hi {{name}}, order {{order}} is here."
    const samples = { name: "Maria", order: "1042", gone: "x" }
    expect(buildComponents({ ...model, body: { ...model.body!, text, samples } })).toEqual([
      {
        type: "BODY",
        text,
        example: {
          body_text_named_params: [
            { param_name: "name", example: "Maria" },
            { param_name: "order", example: "1042" },
          ],
        },
        x_new: 1,
      },
      ...raw.slice(1),
    ])
  })

  it("moves a button with everything Meta said about it", () => {
    const [track, stop, hologram] = model.buttons
    const moved = buildComponents({ ...model, buttons: [hologram!, stop!, track!] })
    expect(moved[2]).toEqual({ ...raw[2], buttons: [...(raw[2]?.buttons ?? [])].reverse() })
  })

  it("writes the whole address as a button's sample", () => {
    const [track, ...others] = model.buttons
    const changed = { ...track!, sample: "1042" } as typeof track
    const built = buildComponents({ ...model, buttons: [changed!, ...others] })
    expect(built[2]).toMatchObject({
      buttons: [{ example: ["https://a.example/1042"], x_track: true }, {}, {}],
    })
  })

  it("puts a new part where the phone shows it, and leaves out what was removed", () => {
    const built = buildComponents({
      ...model,
      header: { kind: "text", text: "Order {{order}}", samples: { order: "1042" } },
      footer: { text: "Acme Store" },
      buttons: [],
    })
    expect(built.map(({ type }: { type: string }) => type)).toEqual([
      "HEADER",
      "CHART",
      "BODY",
      "FOOTER",
    ])
    expect(built[0]).toEqual({
      ...header("Order {{order}}"),
      example: { header_text_named_params: [{ param_name: "order", example: "1042" }] },
    })
  })

  it("keeps the parts of a card it does not know when the card is edited", () => {
    const picture = { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::a"] } }
    const sticker = { type: "STICKER", id: 1 }
    const buy = buttons({ type: "QUICK_REPLY", text: "Buy" })
    const card = { x_id: 7, components: [picture, sticker, body("Linen shirt, summer."), buy] }
    const cards = { type: "CAROUSEL", cards: [card, card] } as unknown as { type: "UNKNOWN" }
    const carousel = readTemplate(aTemplate([body("Look at these."), cards]))
    const [first, second] = carousel.carousel
    const edited = { ...first!, body: { text: "Cotton shirt, winter.", samples: {} } }
    const built = buildComponents({ ...carousel, carousel: [edited, second!] })
    expect(built[1]).toEqual({
      type: "CAROUSEL",
      cards: [
        { ...card, components: [picture, sticker, body("Cotton shirt, winter."), buy] },
        card,
      ],
    })
  })
})
