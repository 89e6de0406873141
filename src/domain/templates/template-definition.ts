import type { TemplateCategory, TemplateComponent } from "../../cloud-api/schemas"

export type ParameterFormat = "NAMED" | "POSITIONAL"

/** A component Meta returned in a shape this version does not know; `raw` is what it was. */
export interface UnknownComponent {
  type: "UNKNOWN"
  reported_type?: string
  raw?: unknown
}

/** A template as it is stored: what Meta reviewed, in one language. */
export interface TemplateDefinition {
  name: string
  language: string
  category: TemplateCategory
  parameterFormat: ParameterFormat
  components: readonly (TemplateComponent | UnknownComponent)[]
  /** How long Meta keeps trying to deliver; -1 for 30 days, nothing for Meta's default. */
  messageSendTtlSeconds?: number | null
}
