import type { AdminTemplateBindings } from "../../../../contract"
import { TEMPLATE_LIBRARY } from "../../../../domain/templates/library"
import type { TemplateDefinition } from "../../../../domain/templates/template-definition"
import { buildComponents } from "../../../../domain/templates/model/build-components"
import { readTemplate } from "../../../../domain/templates/model/read-template"
import { EMPTY_FORM } from "../empty-form"
import { toBindings } from "../form-to-bindings"
import type { FormAction } from "../form-action"
import { toModel } from "../form-to-model"
import { isSame, toContent } from "../form-to-request"
import { toForm } from "../model-to-form"
import { reduceForm } from "../reduce-form"
import type { TemplateForm } from "../template-form"

const COMPONENTS = [
  { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW"] } },
  {
    type: "BODY",
    text: "Hello {{name}}, order {{order}} is *ready* now.",
    example: {
      body_text_named_params: [
        { param_name: "name", example: "Maria" },
        { param_name: "order", example: "1042" },
      ],
    },
  },
  { type: "FOOTER", text: "Acme Store" },
  {
    type: "BUTTONS",
    buttons: [
      {
        type: "URL",
        text: "Track it",
        url: "https://x.test/{{1}}",
        example: ["https://x.test/1042"],
      },
      { type: "QUICK_REPLY", text: "Thanks" },
    ],
  },
] as unknown as TemplateDefinition["components"]

const CARD = (handle: string) => ({
  components: [
    { type: "HEADER", format: "IMAGE", example: { header_handle: [handle] } },
    { type: "BODY", text: "Linen" },
    { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "More" }] },
  ],
})

const BINDINGS = {
  body: { name: "{{ customer.first_name }}", order: "{{ order.display_id }}" },
  buttons: { "0": "{{ order.id }}" },
}

function opened(
  components = COMPONENTS,
  category: TemplateDefinition["category"] = "UTILITY",
  bindings: AdminTemplateBindings = BINDINGS
) {
  const model = readTemplate({
    name: "order_ready",
    language: "en",
    category,
    parameterFormat: "NAMED",
    components,
  })
  return toForm({
    accountId: "waacc_1",
    model,
    trigger: "order.placed",
    bindings,
    headerMedia: null,
  })
}

const after = (form: TemplateForm, ...actions: FormAction[]) => actions.reduce(reduceForm, form)
const written = (form: TemplateForm) => buildComponents(toModel(form)) as unknown[]
const BODY = { place: "message", part: "body" } as const

it("writes what it has read, byte for byte in meaning, with its bindings", () => {
  const form = opened()
  expect(written(form)).toEqual(COMPONENTS)
  expect(toBindings(form)).toEqual(BINDINGS)
})

it("keeps a carousel and an offer as they were", () => {
  const components = [
    { type: "LIMITED_TIME_OFFER", limited_time_offer: { text: "Ends", has_expiration: true } },
    { type: "BODY", text: "Look at these." },
    { type: "CAROUSEL", cards: [CARD("4::a"), CARD("4::b")] },
  ] as unknown as TemplateDefinition["components"]
  expect(written(opened(components, "MARKETING"))).toEqual(components)
})

it.each(TEMPLATE_LIBRARY.map((template) => [template.name, template] as const))(
  "keeps everything that fills %s",
  (_, { languages, category, bindings }) => {
    const form = opened(languages.en.components, category, bindings)
    expect(toBindings(form)).toEqual(bindings)
  }
)

it("fills a card's variable and its picture from the event, wherever the card is moved to", () => {
  const components = [
    { type: "BODY", text: "Look at these." },
    { type: "CAROUSEL", cards: [CARD("4::a"), CARD("4::b")] },
  ] as unknown as TemplateDefinition["components"]
  const before = opened(components, "MARKETING", { body: {} })
  const [first] = before.cards
  const place = { card: first!.id }
  const at = { place, part: "body" } as const
  const form = after(
    before,
    {
      ...{ do: "insert variable", at, text: "Linen from {{shop}} here" },
      ...{ name: "shop", variable: { sample: "Acme", binding: "{{ shop.name }}" } },
    },
    {
      ...{ do: "set header", place },
      change: { bindings: { headerMedia: { link: "{{ campaign.image_url }}" } } },
    },
    { do: "move card", id: first!.id, to: 1 }
  )

  expect(toBindings(form)).toEqual({
    body: {},
    cards: [
      {},
      {
        body: { shop: "{{ shop.name }}" },
        headerMedia: { link: "{{ campaign.image_url }}" },
      },
    ],
  })
  expect(toBindings(after(form, { do: "remove card", id: first!.id }))).toBeNull()
})

it("puts a variable into the text with its sample and what fills it", () => {
  const form = after(opened(), {
    do: "insert variable",
    at: BODY,
    text: "Hello {{name}}, {{total}} is paid, thank you.",
    name: "total",
    variable: { sample: "€77.11", binding: "{{ order.total | money }}" },
  })

  expect(toModel(form).body?.samples).toEqual({ name: "Maria", total: "€77.11" })
  expect(toBindings(form)?.body).toEqual({
    name: "{{ customer.first_name }}",
    total: "{{ order.total | money }}",
  })
})

it("remembers the sample of a variable that was deleted and comes back", () => {
  const form = after(
    opened(),
    { do: "set text", at: BODY, text: "Hello, it is ready." },
    { do: "set text", at: BODY, text: "Hello {{name}}, it is ready." }
  )
  expect(toModel(form).body?.samples).toEqual({ name: "Maria" })
})

it("takes what fills a button along when it is moved", () => {
  const [first] = opened().buttons
  const form = after(opened(), { do: "move button", place: "message", id: first!.id, to: 1 })

  expect(form.buttons.map(({ part }) => part.type)).toEqual(["QUICK_REPLY", "URL"])
  expect(toBindings(form)?.buttons).toEqual({ "1": "{{ order.id }}" })
})

it("forgets the file when the header becomes one of another kind", () => {
  const form = after(opened(), {
    do: "set header",
    place: "message",
    change: { kind: "DOCUMENT" },
  })
  expect(toModel(form).header).toMatchObject({ kind: "media", format: "DOCUMENT", handle: null })
})

it("saves no address of a file that is good in one browser alone", () => {
  const media = { file_name: "a.png", mime_type: "image/png", handle: "4::b", url: "blob:x" }
  const form = after(opened(), { do: "set header", place: "message", change: { media } })
  expect(toContent(form)).toMatchObject({
    header_media: { handle: "4::b", url: null },
    components: expect.arrayContaining([
      { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::b"] } },
    ]),
  })
})

it("builds all cards alike", () => {
  const form = after(
    { ...EMPTY_FORM, category: "MARKETING" },
    { do: "add card" },
    { do: "add button", place: { card: "1" }, kind: "URL" },
    { do: "add card" },
    { do: "set header", place: { card: "1" }, change: { kind: "VIDEO" } }
  )
  expect(
    form.cards.map(({ header, buttons }) => [header.kind, buttons.map(({ part }) => part.type)])
  ).toEqual([
    ["VIDEO", ["URL"]],
    ["VIDEO", ["URL"]],
  ])
})

it("has one button for codes in authentication, and gives the others back afterwards", () => {
  const codes = after(opened(), { do: "set category", category: "AUTHENTICATION" })
  expect(codes.buttons.map(({ part }) => part.type)).toEqual(["OTP"])
  expect(toModel(codes)).toMatchObject({ header: null, body: { addSecurityRecommendation: true } })

  const back = after(codes, { do: "set category", category: "UTILITY" })
  expect(isSame(back, opened())).toBe(true)
})

it("numbers the variables in their order, and names them again", () => {
  const numbered = after(opened(), { do: "set parameter format", format: "POSITIONAL" })
  expect(toModel(numbered).body).toMatchObject({
    text: "Hello {{1}}, order {{2}} is *ready* now.",
    samples: { "1": "Maria", "2": "1042" },
  })

  const named = after(numbered, { do: "set parameter format", format: "NAMED" })
  expect(toModel(named).body?.text).toBe("Hello {{value_a}}, order {{value_b}} is *ready* now.")
})

it("knows whether anything would be saved differently", () => {
  expect(isSame(opened(), opened())).toBe(true)
  expect(isSame(opened(), after(opened(), { do: "set footer", text: "Acme" }))).toBe(false)
})
