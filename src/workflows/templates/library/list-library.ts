import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type {
  AdminLibraryTemplate,
  AdminTemplateLibraryResponse,
  listTemplateLibrarySchema,
} from "../../../contract"
import { findTrigger } from "../../../domain/automations"
import {
  LIBRARY_LANGUAGES,
  TEMPLATE_LIBRARY,
  type LibraryTemplate,
} from "../../../domain/templates/library"
import { whatsappModule } from "../../whatsapp-module"
import { storefrontOf, unusableStorefront } from "./storefront-of"

/** The ready-made templates, with what an account has of them. */
export async function listLibrary(
  container: MedusaContainer,
  { account_id, q, category }: z.output<typeof listTemplateLibrarySchema>
): Promise<AdminTemplateLibraryResponse> {
  const whatsapp = whatsappModule(container)
  const accountId = account_id ?? (await whatsapp.defaultSender())?.accountId ?? null
  const chosen = TEMPLATE_LIBRARY.filter(
    (template) => (!category || template.category === category) && speaksOf(template, q)
  )
  const names = chosen.map(({ name }) => name)
  const own = accountId ? await whatsapp.listOwnTemplates({ accountId, names }) : []
  const ownOf = new Map(own.map((row) => [`${row.name} ${row.language}`, row]))
  return {
    templates: chosen.map((template) => present(template, ownOf)),
    languages: [...LIBRARY_LANGUAGES],
    count: chosen.length,
    storefront_url: accountId ? await storefrontOf(container, { accountId }) : null,
    unusable_storefront_url: unusableStorefront(container),
  }
}

function speaksOf({ name, description, languages }: LibraryTemplate, q: string | undefined) {
  const words = q?.trim().toLowerCase()
  if (!words) return true
  return `${name} ${description} ${JSON.stringify(languages.en.components)}`
    .toLowerCase()
    .includes(words)
}

function present(
  template: LibraryTemplate,
  ownOf: ReadonlyMap<string, { id: string; status: string }>
): AdminLibraryTemplate {
  const { name, group, description, category, purpose, trigger, bindings, languages } = template
  return {
    ...{ name, group, description, category, purpose, trigger },
    trigger_label: findTrigger(trigger)?.label ?? trigger,
    bindings: bindings,
    languages: LIBRARY_LANGUAGES.map((language) => {
      const { parameterFormat, components } = languages[language]
      const own = ownOf.get(`${name} ${language}`)
      return {
        language,
        parameter_format: parameterFormat,
        components:
          components as unknown as AdminLibraryTemplate["languages"][number]["components"],
        template: own ? { id: own.id, status: own.status } : null,
      }
    }),
  }
}
