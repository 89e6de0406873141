import type { TemplateDefinition } from "../template-definition"
import type { TemplateModel } from "../template-model"
import { readParts, type Parts } from "./read-parts"

/** Takes a template apart, to be edited. Whatever Meta's components hold, nothing is lost. */
export function readTemplate(definition: TemplateDefinition): TemplateModel {
  const { name, language, category, parameterFormat, messageSendTtlSeconds } = definition
  return {
    ...{ name, language, category, parameterFormat },
    ...(messageSendTtlSeconds !== undefined && { messageSendTtlSeconds }),
    ...readParts(definition.components, parameterFormat),
  }
}

const known = new WeakMap<TemplateDefinition["components"], Parts>()

/** The parts of a stored template, read once however many messages are made of it. Not to be changed. */
export function partsOf({
  components,
  parameterFormat,
}: Pick<TemplateDefinition, "components" | "parameterFormat">): Parts {
  let parts = known.get(components)
  if (!parts) {
    parts = readParts(components, parameterFormat)
    known.set(components, parts)
  }
  return parts
}
