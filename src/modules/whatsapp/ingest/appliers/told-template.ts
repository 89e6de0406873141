import type { Origin } from "../../operations/webhooks/find-origins"
import type { ToldTemplate } from "../../operations/webhooks/update-templates"

interface TemplateReference {
  message_template_id: string
  message_template_name?: string
  message_template_language?: string
}

/** Which template an event is about. */
export function toldTemplate(
  reference: TemplateReference,
  { accountId }: Origin
): Pick<ToldTemplate, "accountId" | "metaTemplateId" | "name" | "language"> {
  return {
    accountId: accountId ?? "",
    metaTemplateId: reference.message_template_id,
    name: reference.message_template_name,
    language: reference.message_template_language,
  }
}

const CATEGORIES = new Set(["MARKETING", "UTILITY", "AUTHENTICATION"])

/** A category the table can hold; Meta may invent others. */
export function knownCategory(category: string | undefined): string | undefined {
  return category !== undefined && CATEGORIES.has(category) ? category : undefined
}
