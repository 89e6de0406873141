import { asObject, asObjects, asString, type JsonObject } from "../../../json"
import { variablesIn } from "../placeholders"

/** A text with variables, and the samples given for them. */
export type TextSubject = {
  text: string
  variables: string[]
  samples: ReadonlyMap<string, string>
  isNamed: boolean
  language: string
  most: number
}

/** Reads a header's or a body's text; `field` is where its samples stand. */
export function readText(
  component: JsonObject,
  field: "header_text" | "body_text",
  rest: Pick<TextSubject, "isNamed" | "language" | "most">
): TextSubject {
  const text = asString(component.text) ?? ""
  const example = asObject(component.example) ?? {}
  const listed: unknown = field === "body_text" ? asList(example[field])[0] : example[field]
  const positional = asList(listed).map((sample, at) => [String(at + 1), asString(sample) ?? ""])
  const named = asObjects(example[`${field}_named_params`]).map((sample) => [
    asString(sample.param_name) ?? "",
    asString(sample.example) ?? "",
  ])
  const samples = new Map((rest.isNamed ? named : positional) as [string, string][])
  return { text, variables: variablesIn(text), samples, ...rest }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
