import type { TemplateButton, TemplateComponent } from "../../cloud-api/schemas"

type Header = Extract<TemplateComponent, { type: "HEADER"; format: "TEXT" }>
type Body = Extract<TemplateComponent, { type: "BODY" }>

/** A body's sample values by variable name. */
export function bodyExamples({ example }: Body): Record<string, string> {
  return { ...byPosition(example?.body_text?.[0]), ...byName(example?.body_text_named_params) }
}

/** A header's sample value by variable name. */
export function headerExamples({ example }: Header): Record<string, string> {
  return { ...byPosition(example?.header_text), ...byName(example?.header_text_named_params) }
}

/** A button's sample: for an address Meta keeps the whole of it, or only what fills the variable. */
export function buttonExample(button: TemplateButton): string | undefined {
  if (button.type !== "URL" && button.type !== "COPY_CODE") return undefined
  const example = Array.isArray(button.example) ? button.example[0] : button.example
  if (button.type === "COPY_CODE" || example === undefined) return example

  const fixedPart = button.url.split("{{")[0] ?? ""
  return example.startsWith(fixedPart) ? example.slice(fixedPart.length) : example
}

function byPosition(examples: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(examples.map((example, at) => [String(at + 1), example]))
}

function byName(
  examples: readonly { param_name: string; example: string }[] = []
): Record<string, string> {
  return Object.fromEntries(examples.map(({ param_name, example }) => [param_name, example]))
}
