import { z } from "zod"
import type { RenderedTemplate } from "../domain/templates/rendered-template"
import type { TemplateValues } from "../domain/templates/template-values"
import { templateBindingsSchema, templateDefinitionInputSchema } from "./templates-content"

/** `POST /admin/whatsapp/templates/preview` */
export const previewTemplateSchema = z.strictObject({
  template: templateDefinitionInputSchema,
  trigger: z.string().max(100).nullable().optional(),
  bindings: templateBindingsSchema.nullable().optional(),
  /** The number of a real order, as shown to people; samples without one. */
  order: z.coerce.string().trim().max(50).optional(),
})
export type PreviewTemplate = z.input<typeof previewTemplateSchema>

/** Something about a value that keeps a message from leaving, or that should be looked at. */
export const previewProblemSchema = z.object({
  component: z.string(),
  /** The variable's name; null when the whole component is meant. */
  variable: z.string().nullable(),
  /** The card of a carousel it is in, from 0. */
  card: z.number().optional(),
  /** What it is about, with what its words name: for words in another language. */
  code: z.string(),
  params: z.record(z.string(), z.string()),
  message: z.string(),
})
export type AdminPreviewProblem = z.output<typeof previewProblemSchema>

/** As `TemplateValues` of the domain. */
export const templateValuesSchema = z.custom<TemplateValues>(isObject)

export const previewResponseSchema = z.object({
  preview: z.object({
    /** Whose data it is: an order's, or samples. */
    source: z.enum(["order", "sample"]),
    order: z.object({ id: z.string(), display_id: z.number().nullable() }).nullable(),
    /** What bindings were rendered over: what a list of variables is made from. */
    context: z.record(z.string(), z.json()),
    values: templateValuesSchema,
    /** As `renderTemplate` gives it: what the phone shows. */
    rendered: z.custom<RenderedTemplate>(isObject),
    problems: z.array(previewProblemSchema),
    warnings: z.array(previewProblemSchema),
  }),
})
export type AdminPreviewResponse = z.output<typeof previewResponseSchema>

/** `POST /admin/whatsapp/templates/:id/test-send`: an approved template, with an order's data or samples. */
export const testSendTemplateSchema = z.strictObject({
  number_id: z.string().min(1).max(255),
  /** With its country code, or as people write it in the shop's default country. */
  phone: z.string().trim().min(1, "A phone number is needed.").max(40),
  order: z.coerce.string().trim().max(50).optional(),
})
export type TestSendTemplate = z.input<typeof testSendTemplateSchema>

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null
}
