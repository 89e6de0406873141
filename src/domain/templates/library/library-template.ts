import type { AutomationBindings } from "../../automations/bindings"
import type { TemplateCategory } from "../../../cloud-api/schemas"
import type { MessagePurpose } from "../../messages/priorities"
import type { TemplateDefinition } from "../template-definition"

/** The languages every ready-made template comes in. */
export const LIBRARY_LANGUAGES = ["en", "es", "pt_BR", "hi", "ar", "de", "fr"] as const

export type LibraryLanguage = (typeof LIBRARY_LANGUAGES)[number]

/** What the library is sorted by. */
export const LIBRARY_GROUPS = [
  "orders",
  "payments",
  "delivery",
  "returns",
  "loyalty",
  "marketing",
  "service",
  "account",
] as const

export type LibraryGroup = (typeof LIBRARY_GROUPS)[number]

/** A template with everything an automation needs to send it. */
export interface LibraryTemplate {
  name: string
  group: LibraryGroup
  /** What it is for, in one English line; screens translate it by the name. */
  description: string
  /** The event it is made for; see the triggers table. */
  trigger: string
  /** What people must have agreed to; asking for a one-time code is consent enough. */
  purpose: MessagePurpose
  category: TemplateCategory
  /** Fills its variables from that event's data, in every language. */
  bindings: AutomationBindings
  languages: Record<LibraryLanguage, TemplateDefinition>
}
