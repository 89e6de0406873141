import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"

interface KeptMedia {
  url: string | null
  file_name: string
}

/**
 * The file a test message carries on top: the sample that was uploaded here, else the one Meta shows
 * of an approved template.
 */
export function testMedia(
  { components }: TemplateDefinition,
  kept: KeptMedia | null
): TemplateValues["headerMedia"] {
  if (isLink(kept?.url)) return { link: kept.url, ...named(components, kept.file_name) }
  const header = components.find((component) => component.type === "HEADER")
  const example: unknown = header && "example" in header ? header.example : undefined
  const [handle] = handlesOf(example)
  return isLink(handle) ? { link: handle, ...named(components, "sample.pdf") } : undefined
}

/** Meta takes a file's name for documents alone. */
function named(components: TemplateDefinition["components"], filename: string) {
  const isDocument = components.some(
    (component) => component.type === "HEADER" && component.format === "DOCUMENT"
  )
  return isDocument ? { filename } : {}
}

function handlesOf(example: unknown): unknown[] {
  if (typeof example !== "object" || example === null || !("header_handle" in example)) return []
  return Array.isArray(example.header_handle) ? example.header_handle : []
}

function isLink(text: unknown): text is string {
  return typeof text === "string" && /^https?:\/\//.test(text)
}
