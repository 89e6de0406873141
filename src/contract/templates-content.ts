import { z } from "zod"
import { templateNameSchema } from "../cloud-api/schemas"
import type { AutomationBindings } from "../domain/automations/bindings"
import { TEMPLATE_CATEGORIES } from "./templates"

/** A component as Meta describes it. Drafts may be unfinished, so that only the kind must be there. */
export const templateComponentJsonSchema = z.looseObject({ type: z.string().min(1).max(50) })

const bindingSchema = z.record(z.string().max(255), z.string().max(2000))

const expressionSchema = z.string().max(2000)

const sharedBindingsShape = {
  headerMedia: z
    .object({
      id: expressionSchema.optional(),
      link: expressionSchema.optional(),
      filename: z.string().max(500).optional(),
    })
    .optional(),
  headerProduct: z.object({ productId: expressionSchema, catalogId: expressionSchema }).optional(),
  buttons: bindingSchema.optional(),
}

const productBindingsSchema = z.object({
  thumbnail: expressionSchema.optional(),
  sections: z
    .array(z.object({ title: expressionSchema.optional(), productIds: expressionSchema }))
    .max(10)
    .optional(),
})

/** What fills a template's variables from an event's data: Liquid, as automations have it. */
export const templateBindingsSchema: z.ZodType<AutomationBindings, AutomationBindings> =
  z.looseObject({
    ...sharedBindingsShape,
    header: bindingSchema.optional(),
    headerLocation: z
      .object({
        latitude: expressionSchema,
        longitude: expressionSchema,
        name: expressionSchema.optional(),
        address: expressionSchema.optional(),
      })
      .optional(),
    body: bindingSchema,
    offerExpiresAt: expressionSchema.optional(),
    cards: z
      .array(z.object({ ...sharedBindingsShape, body: bindingSchema.optional() }))
      .max(10)
      .optional(),
    products: z.record(z.string().max(2), productBindingsSchema).optional(),
  })
export type AdminTemplateBindings = AutomationBindings

/** The sample of a header's picture, video or document. */
export const templateHeaderMediaSchema = z.object({
  file_name: z.string().min(1).max(255),
  mime_type: z.string().min(1).max(100),
  /** Meta's name of the upload: `example.header_handle` of the header. */
  handle: z.string().min(1).max(20_000),
  /** Where the preview finds it; null when the shop's file storage is private or missing. */
  url: z.string().max(4000).nullable(),
})
export type AdminTemplateHeaderMedia = z.output<typeof templateHeaderMediaSchema>

/** What a template says. */
export const templateContentShape = {
  category: z.enum(TEMPLATE_CATEGORIES),
  parameter_format: z.enum(["NAMED", "POSITIONAL"]),
  components: z.array(templateComponentJsonSchema).max(20),
  /** For how long Meta tries to deliver; null for Meta's own default. */
  message_send_ttl_seconds: z.number().int().min(-1).max(2_592_000).nullable(),
  header_media: templateHeaderMediaSchema.nullable(),
}

/** Which event fills its variables, and how. Known to the shop alone: Meta is never told. */
export const templateSourceShape = {
  trigger: z.string().max(100).nullable(),
  bindings: templateBindingsSchema.nullable(),
}

/** A definition without a name, as previews and tests take it. */
export const templateDefinitionInputSchema = z.object({
  name: z.string().max(512).default("preview"),
  language: z.string().min(2).max(20),
  category: z.enum(TEMPLATE_CATEGORIES),
  parameter_format: z.enum(["NAMED", "POSITIONAL"]),
  components: z.array(templateComponentJsonSchema).max(20),
})
export type TemplateDefinitionInput = z.input<typeof templateDefinitionInputSchema>

export const newTemplateNameSchema = templateNameSchema.min(
  1,
  "A name is needed: lower-case letters, digits and underscores."
)

/** A language as Meta writes it, today's list or not. */
export const templateLanguageCodeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(_[A-Za-z]{2,4})?$/, "A language looks like en or pt_BR.")
