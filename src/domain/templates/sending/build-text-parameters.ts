import { placeholderNames } from "../placeholders"
import type { ParameterFormat } from "../template-definition"

/** One text that fills a variable; named when the template's variables are. */
export interface TextParameter {
  type: "text"
  text: string
  parameter_name?: string
}

/** The parameters of a text: named in order of appearance, positional in order of number. */
export function buildTextParameters(
  text: string,
  values: Record<string, string> | undefined,
  parameterFormat: ParameterFormat
): TextParameter[] {
  const names = placeholderNames(text)
  if (parameterFormat === "NAMED") {
    return names.map((name) => ({
      type: "text",
      parameter_name: name,
      text: values?.[name] ?? "",
    }))
  }
  return names
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => ({ type: "text", text: values?.[name] ?? "" }))
}
