import type { TemplateComponent } from "../../../cloud-api/schemas"
import type { TemplateDefinition } from "../template-definition"

export const body = (text: string) => ({ type: "BODY" as const, text })

export const header = (text: string): TemplateComponent => ({
  type: "HEADER",
  format: "TEXT",
  text,
})

type Button = Extract<TemplateComponent, { type: "BUTTONS" }>["buttons"][number]

export const buttons = (...list: Button[]): TemplateComponent => ({
  type: "BUTTONS",
  buttons: list,
})

/** A template of named variables with these components. */
export function aTemplate(
  components: TemplateDefinition["components"],
  changes: Partial<TemplateDefinition> = {}
): TemplateDefinition {
  return {
    name: "order_update",
    language: "en",
    category: "UTILITY",
    parameterFormat: "NAMED",
    components,
    ...changes,
  }
}

/** A template with every kind of part that takes a value. */
export const fullTemplate = aTemplate([
  { type: "HEADER", format: "DOCUMENT" },
  {
    type: "BODY",
    text: "Hi {{first_name}}, order {{order}} is on its way.",
    example: {
      body_text_named_params: [
        { param_name: "first_name", example: "Maria" },
        { param_name: "order", example: "1042" },
      ],
    },
  },
  { type: "FOOTER", text: "Acme Store" },
  buttons(
    {
      type: "URL",
      text: "Track",
      url: "https://acme.example/t/{{1}}",
      example: ["https://acme.example/t/1042"],
    },
    { type: "PHONE_NUMBER", text: "Call us", phone_number: "+12125550123" },
    { type: "COPY_CODE", example: "25OFF" },
    { type: "QUICK_REPLY", text: "Stop" }
  ),
])

export const fullValues = {
  headerMedia: { id: "900", filename: "invoice.pdf" },
  body: { first_name: "Maria", order: "1042" },
  buttons: { "0": "1042", "2": "SAVE10" },
}
