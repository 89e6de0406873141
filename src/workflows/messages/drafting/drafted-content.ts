import type { SendFacts } from "../../../domain/messages"
import type { RenderedTemplate } from "../../../domain/templates"

/** What a message says: for the policy, for the request to Meta and for people. */
export interface DraftedContent {
  type: "template" | "text"
  policy: SendFacts["content"]
  /** Values the template needs and did not get. */
  missingVariables: string[]
  /** The part of the request that is about the content; absent when it could not be made. */
  wire?: Record<string, unknown>
  text?: string
  rendered?: RenderedTemplate
  templateId?: string
  templateName?: string
  templateLanguage?: string
}
