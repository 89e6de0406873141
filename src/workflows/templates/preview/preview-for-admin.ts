import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { AdminPreviewResponse, previewTemplateSchema } from "../../../contract"
import { writtenIn } from "../../../domain/messages/drafting"
import { previewTemplate, readComponents } from "../../../domain/templates/preview"
import { previewData } from "./preview-data"
import { sampleNotes } from "./sample-notes"

/** Shows a template that is being written with an order's data, or with samples. */
export async function previewForAdmin(
  container: MedusaContainer,
  input: z.output<typeof previewTemplateSchema>
): Promise<AdminPreviewResponse["preview"]> {
  const { name, language, category, parameter_format: parameterFormat } = input.template
  const components = readComponents(input.template.components)
  const definition = { name, language, category, parameterFormat, components }
  const bindings = input.bindings ?? null
  const data = await previewData(container, { trigger: input.trigger ?? null, order: input.order })
  const { source, order, context, locale, currencyCode, sampled } = data
  const preview = previewTemplate({
    ...{ definition, bindings, context, currencyCode },
    locale: writtenIn(definition.language, locale),
  })
  return {
    ...{ source, order, context: context as AdminPreviewResponse["preview"]["context"] },
    ...preview,
    warnings: [...preview.warnings, ...sampleNotes(sampled, bindings)],
  }
}
