import { outgoingMessageSchema, templateDefinitionSchema } from "../../../src/cloud-api"
import { findTrigger, renderBindings } from "../../../src/domain/automations"
import {
  buildSendComponents,
  renderTemplate,
  validateParameters,
  type RenderedTemplate,
  type TemplateDefinition,
  type TemplateValues,
} from "../../../src/domain/templates"
import {
  sampleFileOf,
  TEMPLATE_LIBRARY,
  withHeaderHandle,
  withStorefrontUrl,
  type LibraryTemplate,
} from "../../../src/domain/templates/library"
import { META } from "../../shop/meta-identities"
import { connectToMeta, person, shopNumber, type Meta } from "./support/connect-to-meta"

const { wabaId } = META

const entries = TEMPLATE_LIBRARY.flatMap((template) =>
  Object.values(template.languages).map((definition) => ({
    name: template.name,
    language: definition.language,
    template,
    definition: withStorefrontUrl(definition, "https://acme.shop"),
  }))
)

function valuesOf({ bindings, trigger }: LibraryTemplate, locale: string): TemplateValues {
  const context = findTrigger(trigger)?.sampleContext ?? {}
  const rendered = renderBindings({ bindings, context, locale, currencyCode: "eur" })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  return rendered.values
}

/** The phone says where it has a header's file from; the preview, where Meta was told to look. */
function asThePhoneHasIt({ header, ...drawn }: RenderedTemplate) {
  if (!header || !("link" in header)) return { ...(header && { header }), ...drawn }
  const { link: url, ...file } = header
  return { header: { ...file, url }, ...drawn }
}

describe("the library at Meta", () => {
  let meta: Meta

  const submit = async (definition: TemplateDefinition) => {
    const { parameterFormat, messageSendTtlSeconds, ...rest } = await withSample(definition)
    const template = templateDefinitionSchema.parse({
      ...rest,
      parameter_format: parameterFormat,
      ...(messageSendTtlSeconds && { message_send_ttl_seconds: messageSendTtlSeconds }),
    })
    const { id } = await meta.client.templates.create({ wabaId, template })
    await meta.simulator.settled()
    return meta.client.templates.get({ templateId: id })
  }
  const withSample = async (definition: TemplateDefinition) => {
    const file = sampleFileOf(definition)
    if (!file) return definition
    const { handle } = await meta.client.uploads.upload({
      bytes: Buffer.from(file.base64, "base64"),
      mimeType: file.mimeType,
      filename: file.fileName,
    })
    return withHeaderHandle(definition, handle)
  }
  const send = async (definition: TemplateDefinition, values: TemplateValues) => {
    const { name, language } = definition
    const components = buildSendComponents(definition, values)
    const message = outgoingMessageSchema.parse({
      ...{ messaging_product: "whatsapp", to: person, biz_opaque_callback_data: "wamsg_1" },
      type: "template",
      template: { name, language: { code: language }, components },
    })
    await meta.client.messages.send({ phoneNumberId: shopNumber, message })
    return meta.simulator.received({ opaque: "wamsg_1" })[0]
  }

  beforeAll(async () => {
    meta = await connectToMeta({ seedTemplates: false })
  })
  beforeEach(async () => {
    await meta.simulator.settled()
    meta.simulator.reset()
    await meta.simulator.configure({ template_review_ms: 0 })
  })
  afterAll(() => meta.close())

  it.each(entries)(
    "approves $name in $language as it is, and the phone shows what the preview draws",
    async ({ template, language, definition }) => {
      const copy = await submit(definition)
      expect(copy).toMatchObject({ status: "APPROVED", category: template.category })

      const values = valuesOf(template, language)
      expect(validateParameters(definition, values)).toEqual([])
      const drawn = renderTemplate(definition, values)
      const shown = await send(definition, values)
      expect(shown?.rendered).toEqual(asThePhoneHasIt(drawn))
      expect(shown?.text).toBe(drawn.text)
      expect(drawn.text).not.toContain("{{")

      const components = copy.components as TemplateDefinition["components"]
      expect(renderTemplate({ ...definition, components }, values).text).toBe(drawn.text)
    }
  )
})
