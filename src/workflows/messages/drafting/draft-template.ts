import {
  chooseTemplate,
  fillTemplate,
  policyStatus,
  templateContent,
} from "../../../domain/messages/drafting"
import { renderTemplate } from "../../../domain/templates"
import type { StoredTemplate } from "../../whatsapp-module"
import type { MessageIntent, TemplateContent } from "../message-intent"
import type { DraftedContent } from "./drafted-content"

const FALLBACK_LANGUAGE = "en"

interface Input {
  intent: MessageIntent
  content: TemplateContent
  templates: readonly StoredTemplate[]
  /** The language the recipient reads, as far as we know. */
  locale: string | null
}

/** Fills a template for one recipient. What is missing is reported, for the policy to refuse it. */
export function draftTemplate({ intent, content, templates, locale }: Input): DraftedContent {
  const template = chooseTemplate({
    templates,
    wanted: content.language ?? locale,
    fallback: content.defaultLanguage ?? FALLBACK_LANGUAGE,
  })
  if (!template) {
    const policy = { kind: "template", category: "UTILITY", status: "MISSING" } as const
    return { type: "template", policy, templateName: content.name, missingVariables: [] }
  }

  const { values, bindings } = content
  const { context, currencyCode } = intent
  const filled = fillTemplate({ template, values, bindings, context, locale, currencyCode })
  const drafted: DraftedContent = {
    type: "template",
    policy: {
      kind: "template",
      category: template.category,
      status: policyStatus(template.status),
    },
    templateId: template.id,
    templateName: template.name,
    templateLanguage: template.language,
    missingVariables: filled.missing,
  }
  if (!filled.values) return drafted

  const rendered = renderTemplate(template, filled.values)
  return {
    ...drafted,
    text: rendered.text,
    rendered,
    wire: templateContent(template, filled.values),
  }
}
