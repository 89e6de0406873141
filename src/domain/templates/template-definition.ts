import type { TemplateCategory, TemplateComponent } from "../../cloud-api/schemas"

export type ParameterFormat = "NAMED" | "POSITIONAL"

/** A component Meta returned in a shape this version does not know; kept, never sent. */
export interface UnknownComponent {
  type: "UNKNOWN"
}

/** A template as it is stored: what Meta reviewed, in one language. */
export interface TemplateDefinition {
  name: string
  language: string
  category: TemplateCategory
  parameterFormat: ParameterFormat
  components: readonly (TemplateComponent | UnknownComponent)[]
}
