import type { AdminTemplateHeaderMedia } from "../../../../contract"
import type { TemplateDefinition } from "../../../../domain/templates"

/** A component as JSON: Meta's own, or an unfinished one of a draft. */
export type ComponentJson = { type: string } & Record<string, unknown>

/** What a template says, with what belongs to it for Meta's review. */
export interface TemplateContent {
  category: TemplateDefinition["category"]
  parameterFormat: TemplateDefinition["parameterFormat"]
  components: ComponentJson[]
  messageSendTtlSeconds: number | null
  headerMedia: AdminTemplateHeaderMedia | null
}

/** Unsent changes of a template at Meta, as the column `draft` keeps them. */
export interface TemplateDraft extends TemplateContent {
  /** Whether it changed at Meta since these changes were begun; only a synchronisation sets it. */
  conflict: boolean
}

/** A template's content as the domain's rules read it. */
export function definitionOf(
  key: { name: string; language: string },
  content: Omit<TemplateContent, "headerMedia">
): TemplateDefinition {
  const { category, parameterFormat, components, messageSendTtlSeconds } = content
  return {
    ...{ name: key.name, language: key.language, category, parameterFormat },
    components: components as unknown as TemplateDefinition["components"],
    messageSendTtlSeconds,
  }
}

/** Components as Meta's API has them: those of kinds this version does not know as they came. */
export function wireComponents(components: readonly ComponentJson[]): ComponentJson[] {
  return components.map((component) =>
    component.type === "UNKNOWN" && component.raw ? (component.raw as ComponentJson) : component
  )
}
