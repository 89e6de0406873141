import { outgoingMessageSchema, type OutgoingMessage } from "../../../src/cloud-api"
import type { ReceivedMessage } from "../../../simulator/src"
import {
  buildSendComponents,
  listVariables,
  renderTemplate,
  validateParameters,
  type RenderedTemplate,
  type TemplateDefinition,
  type TemplateValues,
} from "../../../src/domain/templates"
import { orderConfirmation, paymentReceipt } from "../../../src/domain/templates/library"
import { everyKindOfTemplate } from "../../../src/domain/templates/__tests__/every-kind-of-template"
import { META } from "../../shop/meta-identities"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"
import { richTemplates } from "./support/rich-templates"

/** What every account has approved; `library.spec.ts` hands in the rest. */
const approved = [orderConfirmation, paymentReceipt].flatMap(({ name, languages }) =>
  Object.values(languages).map((definition) => ({
    name,
    language: definition.language,
    definition,
  }))
)

/** The values Meta's reviewers saw. */
const samplesOf = (definition: TemplateDefinition): TemplateValues => ({
  body: Object.fromEntries(listVariables(definition).map(({ name, example }) => [name, example!])),
})

const messageOf = (
  { name, language: code, ...rest }: TemplateDefinition,
  values: TemplateValues
) => {
  const components = buildSendComponents({ name, language: code, ...rest }, values)
  const template = { name, language: { code }, components }
  const to = { messaging_product: "whatsapp", to: person, biz_opaque_callback_data: "wamsg_1" }
  return outgoingMessageSchema.parse({ ...to, type: "template", template })
}

/** The phone says where it has files from; the preview, where Meta was told to look. */
function asThePhoneHasIt({ carousel, ...bubble }: RenderedTemplate) {
  return { ...withUrl(bubble), ...(carousel && { carousel: carousel.map(withUrl) }) }
}

function withUrl<Part extends Pick<RenderedTemplate, "header">>({ header, ...rest }: Part) {
  if (!header || !("link" in header)) return { ...(header && { header }), ...rest }
  const { link: url, ...file } = header
  return { header: { ...file, url }, ...rest }
}

describe("what our renderer draws", () => {
  let meta: Meta
  const received = async (message: OutgoingMessage): Promise<ReceivedMessage | undefined> => {
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    const answer = await fetch(`${meta.simulator.url}/_sim/messages?opaque=wamsg_1`)
    return ((await answer.json()) as { messages: ReceivedMessage[] }).messages[0]
  }

  beforeAll(async () => {
    meta = await connectToMeta()
  })
  beforeEach(() => meta.simulator.reset())
  afterAll(() => meta.close())

  it.each(approved)("is what the phone shows of $name in $language", async ({ definition }) => {
    const values = samplesOf(definition)
    expect(validateParameters(definition, values)).toEqual([])
    const drawn = renderTemplate(definition, values)
    const shown = await received(messageOf(definition, values))
    expect(shown?.text).toBe(drawn.text)
    expect(shown?.rendered).toEqual(drawn)
    expect(drawn.text).not.toContain("{{")
  })

  it.each(approved)(
    "is the same from Meta's copy of $name in $language",
    async ({ definition }) => {
      const { wabaId } = META
      const { name, language } = definition
      for await (const copy of meta.client.templates.list({ wabaId, name })) {
        if (copy.language !== language) continue
        const components = copy.components as TemplateDefinition["components"]
        const values = samplesOf(definition)
        const drawn = renderTemplate({ ...definition, components }, values)
        expect(drawn).toEqual(renderTemplate(definition, values))
        return
      }
      throw new Error(`Meta has no ${name} in ${language}`)
    }
  )

  const kinds = [
    ...richTemplates,
    ...everyKindOfTemplate.map(
      ({ what, definition, values }) => [what, definition, values] as const
    ),
  ]

  it.each(kinds)("is what the phone shows of %s", async (_what, definition, values) => {
    const { name, language, category, parameterFormat, components } = definition
    meta.simulator.putTemplate({
      name,
      language,
      category,
      parameter_format: parameterFormat,
      components: components as { type: string }[],
    })
    const drawn = renderTemplate(definition, values)
    const shown = await received(messageOf(definition, values))
    expect(shown?.text).toBe(drawn.text)
    expect(shown?.rendered).toEqual(asThePhoneHasIt(drawn))
  })
})
