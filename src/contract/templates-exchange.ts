import { z } from "zod"
import {
  newTemplateNameSchema,
  templateContentShape,
  templateLanguageCodeSchema,
  templateSourceShape,
} from "./templates-content"
import { templateFilterShape } from "./templates"

export const TEMPLATE_FILE_FORMAT = "medusa-plugin-whatsapp/templates"
export const TEMPLATE_FILE_VERSION = 1

/** The most templates one file carries: as many as an account can have at Meta. */
export const MOST_TEMPLATES_IN_A_FILE = 6_000

/** One template in one language: what the shop means it to say, unsent changes included. */
export const exportedTemplateSchema = z.object({
  name: newTemplateNameSchema,
  language: templateLanguageCodeSchema,
  category: templateContentShape.category,
  parameter_format: templateContentShape.parameter_format,
  /** Meta's own JSON, untouched. */
  components: templateContentShape.components,
  message_send_ttl_seconds: templateContentShape.message_send_ttl_seconds.default(null),
  header_media: templateContentShape.header_media.default(null),
  trigger: templateSourceShape.trigger.default(null),
  bindings: templateSourceShape.bindings.default(null),
  library_name: z.string().max(512).nullable().default(null),
})
export type ExportedTemplate = z.output<typeof exportedTemplateSchema>

/** `POST /admin/whatsapp/templates/export`: these, or all that the filters choose. */
export const exportTemplatesSchema = z.strictObject({
  ids: z.array(z.string().max(255)).min(1).max(MOST_TEMPLATES_IN_A_FILE).optional(),
  ...templateFilterShape,
})
export type ExportTemplates = z.input<typeof exportTemplatesSchema>

/** The file: the answer of an export, and `file` of an import. */
export const templateFileSchema = z.object({
  format: z.literal(TEMPLATE_FILE_FORMAT),
  version: z.literal(TEMPLATE_FILE_VERSION),
  exported_at: z.string().optional(),
  templates: z.array(exportedTemplateSchema).max(MOST_TEMPLATES_IN_A_FILE),
})
export type TemplateFile = z.output<typeof templateFileSchema>

/** `POST /admin/whatsapp/templates/import`. Templates are read one by one, so that one refused keeps no other out. */
export const importTemplatesSchema = z.strictObject({
  account_id: z.string().min(1).max(255),
  file: z.looseObject({
    format: z.literal(TEMPLATE_FILE_FORMAT, "This is no file of exported templates."),
    version: z.literal(
      TEMPLATE_FILE_VERSION,
      "This file was written by another version. Export it again with this one."
    ),
    templates: z.array(z.unknown()).max(MOST_TEMPLATES_IN_A_FILE),
  }),
  /** What becomes of a template that exists and says something else: nothing, or a draft of it. */
  on_conflict: z.enum(["skip", "draft"]).default("skip"),
})
export type ImportTemplates = z.input<typeof importTemplatesSchema>

export const TEMPLATE_IMPORT_OUTCOMES = [
  "created",
  "same",
  "drafted",
  "skipped",
  "refused",
] as const
export type TemplateImportOutcome = (typeof TEMPLATE_IMPORT_OUTCOMES)[number]

export const importedTemplateSchema = z.object({
  /** Its place in the file, from 0. */
  index: z.number(),
  /** As the file has them; null where they cannot be read. */
  name: z.string().nullable(),
  language: z.string().nullable(),
  outcome: z.enum(TEMPLATE_IMPORT_OUTCOMES),
  /** The row it became or is; null when refused. */
  id: z.string().nullable(),
  /** Why it was refused; of others, what to mend before they can be submitted. */
  problems: z.array(z.object({ where: z.string(), message: z.string() })),
})
export type AdminImportedTemplate = z.output<typeof importedTemplateSchema>

export const importTemplatesResponseSchema = z.object({
  results: z.array(importedTemplateSchema),
  /** How many of each outcome. */
  counts: z.record(z.enum(TEMPLATE_IMPORT_OUTCOMES), z.number()),
})
export type AdminImportTemplatesResponse = z.output<typeof importTemplatesResponseSchema>
