import {
  exportedTemplateSchema,
  type AdminImportedTemplate,
  type ExportedTemplate,
} from "../../../../../contract"
import { checkTemplate } from "../../../../../domain/templates"
import { definitionOf, type TemplateContent } from "../template-content"

type Problem = AdminImportedTemplate["problems"][number]

/** One template of a file: what it is to be, or why it cannot be read. */
export interface ReadTemplate {
  index: number
  name: string | null
  language: string | null
  template: ImportedTemplate | null
  /** Why it cannot be read; of one that can, what Meta would not take. */
  problems: Problem[]
}

export interface ImportedTemplate {
  name: string
  language: string
  content: TemplateContent
  trigger: string | null
  bindings: ExportedTemplate["bindings"]
  libraryName: string | null
}

/** Reads the templates of a file one by one. The second of a name and language is refused. */
export function readFile(templates: readonly unknown[]): ReadTemplate[] {
  const seen = new Set<string>()
  return templates.map((raw, index) => {
    const parsed = exportedTemplateSchema.safeParse(raw)
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({
        where: path.join("."),
        message,
      }))
      return { index, ...keyOf(raw), template: null, problems }
    }
    const { name, language } = parsed.data
    const key = `${name} ${language}`
    if (seen.has(key)) {
      const message = "The file has this name in this language twice. Leave one of them."
      return { index, name, language, template: null, problems: [{ where: "name", message }] }
    }
    seen.add(key)
    return read(index, parsed.data)
  })
}

function read(index: number, exported: ExportedTemplate): ReadTemplate {
  const { name, language } = exported
  const content: TemplateContent = {
    category: exported.category,
    parameterFormat: exported.parameter_format,
    components: exported.components,
    messageSendTtlSeconds: exported.message_send_ttl_seconds,
    headerMedia: exported.header_media,
  }
  const { trigger, bindings, library_name: libraryName } = exported
  const problems = checkTemplate(definitionOf(exported, content))
    .filter(({ severity }) => severity === "error")
    .map(({ component, message, remedy }) => ({
      where: component,
      message: `${message} ${remedy}`,
    }))
  const template = { name, language, content, trigger, bindings, libraryName }
  return { index, name, language, template, problems }
}

function keyOf(raw: unknown): { name: string | null; language: string | null } {
  const { name, language } = (typeof raw === "object" && raw !== null ? raw : {}) as {
    name?: unknown
    language?: unknown
  }
  return {
    name: typeof name === "string" ? name.slice(0, 512) : null,
    language: typeof language === "string" ? language.slice(0, 20) : null,
  }
}
