import { renderBindings } from "../../../domain/automations"
import {
  buildSendComponents,
  listVariables,
  renderTemplate,
  validateParameters,
  type TemplateDefinition,
  type TemplateValues,
} from "../../../domain/templates"
import type { StoredTemplate } from "../../whatsapp-module"
import type { MessageIntent, TemplateContent } from "../message-intent"
import { chooseTemplate } from "./choose-template"
import type { DraftedContent } from "./drafted-content"
import { policyStatus } from "./policy-status"

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

  const filled = fill({ intent, content, template, locale })
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
  return { ...drafted, text: rendered.text, rendered, wire: wireOf(template, filled.values) }
}

interface Filled {
  values: TemplateValues | null
  missing: string[]
}

function fill({
  intent,
  content,
  template,
  locale,
}: Omit<Input, "templates"> & { template: StoredTemplate }): Filled {
  const given = content.bindings
    ? renderBindings({
        bindings: content.bindings,
        context: intent.context ?? {},
        locale: writtenIn(template.language, locale),
        currencyCode: intent.currencyCode ?? "usd",
      })
    : { ok: true as const, values: content.values ?? { body: {} } }
  if (!given.ok) {
    return { values: null, missing: given.problems.map(({ variable }) => variable) }
  }

  const values = withoutUnknown(template, given.values)
  const missing = validateParameters(template, values)
    .filter(({ rule }) => rule === "missing")
    .map(({ variable, component }) => variable ?? component)
  return { values, missing }
}

/**
 * How amounts and dates are written: as the reader does where they read the template's language,
 * so that a German in Austria sees Austrian amounts, but never German months in an English text.
 */
function writtenIn(templateLanguage: string, locale: string | null): string {
  const language = (code: string) => code.split(/[-_]/)[0]?.toLowerCase()
  return locale && language(locale) === language(templateLanguage) ? locale : templateLanguage
}

/** A variable taken out of the template at Meta must not stop receipts: Meta counts parameters. */
function withoutUnknown(template: TemplateDefinition, values: TemplateValues): TemplateValues {
  const known = new Set(
    listVariables(template).map(({ component, name }) => `${component} ${name}`)
  )
  const only = (component: "header" | "body") =>
    Object.fromEntries(
      Object.entries(values[component] ?? {}).filter(([name]) => known.has(`${component} ${name}`))
    )
  return { ...values, ...(values.header && { header: only("header") }), body: only("body") }
}

function wireOf(template: StoredTemplate, values: TemplateValues): Record<string, unknown> {
  const components = buildSendComponents(template, values)
  return {
    type: "template",
    template: {
      name: template.name,
      language: { code: template.language },
      ...(components.length > 0 && { components }),
    },
  }
}
