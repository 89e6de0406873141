import { placeholderNames } from "../placeholders"
import type { ParameterFormat } from "../template-definition"
import type { JsonObject, TextPart } from "../template-model"
import { asList, asObject, asText } from "./read-json"

/** Where a text's samples stand; a body's positional ones are a list of lists. */
type SampledText = "header_text" | "body_text"

/** A text's samples by variable name, however Meta has them. */
export function readSamples(example: unknown, key: SampledText): Record<string, string> {
  const { [key]: list, [`${key}_named_params`]: named } = asObject(example) ?? {}
  const positional = key === "body_text" ? asList(asList(list)[0]) : asList(list)
  return Object.fromEntries([
    ...positional.map((sample, at) => [String(at + 1), asText(sample)]),
    ...asList(named).map((sample) => {
      const { param_name, example: value } = asObject(sample) ?? {}
      return [asText(param_name), asText(value)]
    }),
  ]) as Record<string, string>
}

/** The samples of a text's variables as Meta takes them; nothing for a text without variables. */
export function writeSamples(
  { text, samples }: TextPart,
  key: SampledText,
  parameterFormat: ParameterFormat
): JsonObject {
  const names = placeholderNames(text)
  if (names.length === 0) return {}
  const sampleOf = (name: string) => (Object.hasOwn(samples, name) ? (samples[name] ?? "") : "")
  if (parameterFormat === "NAMED") {
    const params = names.map((name) => ({ param_name: name, example: sampleOf(name) }))
    return { example: { [`${key}_named_params`]: params } }
  }
  const list = names.sort((a, b) => Number(a) - Number(b)).map(sampleOf)
  return { example: { [key]: key === "body_text" ? [list] : list } }
}
