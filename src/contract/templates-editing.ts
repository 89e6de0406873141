import { z } from "zod"
import { templateLanguageSchema } from "../cloud-api/schemas"
import { templateDetailsSchema } from "./templates-details"
import {
  newTemplateNameSchema,
  templateContentShape,
  templateSourceShape,
} from "./templates-content"

/** `POST /admin/whatsapp/templates`: a draft, which may be unfinished. */
export const createTemplateSchema = z.strictObject({
  account_id: z.string().min(1).max(255),
  name: newTemplateNameSchema,
  language: templateLanguageSchema,
  category: templateContentShape.category,
  parameter_format: templateContentShape.parameter_format.default("NAMED"),
  components: templateContentShape.components,
  message_send_ttl_seconds: templateContentShape.message_send_ttl_seconds.optional(),
  header_media: templateContentShape.header_media.optional(),
  trigger: templateSourceShape.trigger.optional(),
  bindings: templateSourceShape.bindings.optional(),
  library_name: z.string().max(512).nullable().optional(),
})
export type CreateTemplate = z.input<typeof createTemplateSchema>

/**
 * `POST /admin/whatsapp/templates/:id`: what is left out stays. Of a template at Meta this makes or
 * changes its draft; what Meta has stays as it is until the draft is submitted.
 */
export const saveTemplateSchema = z.strictObject({
  /** As it was read: refused when the content has changed since. Without it the last one wins. */
  revision: z.string().max(100).optional(),
  /** Only of a `DRAFT`: Meta keeps names for ever. */
  name: newTemplateNameSchema.optional(),
  category: templateContentShape.category.optional(),
  parameter_format: templateContentShape.parameter_format.optional(),
  components: templateContentShape.components.optional(),
  message_send_ttl_seconds: templateContentShape.message_send_ttl_seconds.optional(),
  header_media: templateContentShape.header_media.optional(),
  trigger: templateSourceShape.trigger.optional(),
  bindings: templateSourceShape.bindings.optional(),
})
export type SaveTemplate = z.input<typeof saveTemplateSchema>

/** `POST /admin/whatsapp/templates/:id/duplicate`: drafts under another name. */
export const duplicateTemplateSchema = z.strictObject({
  name: newTemplateNameSchema,
  /** Which languages to take along; without it only this one. */
  languages: z.array(templateLanguageSchema).min(1).max(100).optional(),
  /** Another account to put it in; without it the same. */
  account_id: z.string().min(1).max(255).optional(),
})
export type DuplicateTemplate = z.input<typeof duplicateTemplateSchema>

export const templatesCreatedResponseSchema = z.object({
  templates: z.array(templateDetailsSchema),
})
export type AdminTemplatesCreatedResponse = z.output<typeof templatesCreatedResponseSchema>

/** `POST /admin/whatsapp/templates/:id/translations`: a draft in another language, to be written over. */
export const translateTemplateSchema = z.strictObject({ language: templateLanguageSchema })
export type TranslateTemplate = z.input<typeof translateTemplateSchema>

/** `DELETE /admin/whatsapp/templates/:id` */
export const deleteTemplateSchema = z.strictObject({
  /** Every language of the name, not only this one. */
  all_languages: z.boolean().default(false),
  /** Said by whoever was told what uses it. */
  in_use_is_fine: z.boolean().default(false),
})
export type DeleteTemplate = z.input<typeof deleteTemplateSchema>

export const deletedTemplateResponseSchema = z.object({
  id: z.string(),
  object: z.literal("whatsapp_template"),
  deleted: z.literal(true),
  /** Every row that is gone, or on its way at Meta. */
  ids: z.array(z.string()),
})
export type AdminDeletedTemplateResponse = z.output<typeof deletedTemplateResponseSchema>
