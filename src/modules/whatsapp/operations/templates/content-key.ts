import { canonicalJson } from "../../../../domain/templates"
import { normalComponents } from "../../../../domain/templates/model/template-digest"
import type { TemplateContent } from "./template-content"

type Content = Pick<
  TemplateContent,
  "category" | "components" | "messageSendTtlSeconds" | "parameterFormat"
>

/** A text that two contents share when handing either in would be the same. */
export function contentKey(content: Content): string {
  const { category, parameterFormat, components, messageSendTtlSeconds: ttl } = content
  return canonicalJson({
    ...{ category, parameterFormat, ttl: ttl ?? null },
    components: normalComponents(components),
  })
}

/**
 * The same for what Meta tells of a template: without the uploads of samples, whose addresses Meta
 * makes anew at every reading, and without the category, which Meta changes by itself.
 */
export function wordingKey({
  parameterFormat,
  components,
}: Pick<Content, "components" | "parameterFormat">): string {
  return canonicalJson({
    parameterFormat,
    components: withoutUploads(normalComponents(components)),
  })
}

function withoutUploads(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUploads)
  if (typeof value !== "object" || value === null) return value
  const fields = Object.entries(value)
    .filter(([name]) => name !== "header_handle")
    .map(([name, field]) => [name, withoutUploads(field)])
    .filter(([name, field]) => name !== "example" || !isEmpty(field))
  return Object.fromEntries(fields)
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0
}
