import type { AutomationBindings } from "../../automations/bindings"
import type { Purpose } from "../../consent"
import type { TemplateDefinition } from "../template-definition"

/** The languages every ready-made template comes in. */
export const LIBRARY_LANGUAGES = ["en", "es", "pt_BR", "hi", "ar", "de", "fr"] as const

export type LibraryLanguage = (typeof LIBRARY_LANGUAGES)[number]

/** A template with everything an automation needs to send it. */
export interface LibraryTemplate {
  name: string
  /** The event it is made for; see the triggers table. */
  trigger: string
  purpose: Purpose
  /** Fills its variables from that event's data, in every language. */
  bindings: AutomationBindings
  languages: Record<LibraryLanguage, TemplateDefinition>
}

/** The texts of one language. */
export interface LibraryTexts {
  header: string
  body: string
  footer: string
  /** What Meta's reviewers see for each variable of the body. */
  examples: Record<string, string>
}
