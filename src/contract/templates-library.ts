import { z } from "zod"
import { LIBRARY_GROUPS } from "../domain/templates/library/library-template"
import { TEMPLATE_CATEGORIES } from "./templates"
import { templateBindingsSchema, templateComponentJsonSchema } from "./templates-content"

/** `GET /admin/whatsapp/templates/library` */
export const listTemplateLibrarySchema = z.object({
  /** Of which account to say what it has already; of the default number's without one. */
  account_id: z.string().max(255).optional(),
  q: z.string().max(100).optional(),
  category: z.enum(TEMPLATE_CATEGORIES).optional(),
})

/** One ready-made template in one language. */
export const libraryLanguageSchema = z.object({
  language: z.string(),
  parameter_format: z.enum(["NAMED", "POSITIONAL"]),
  components: z.array(templateComponentJsonSchema),
  /** The account's own, if it has one of this name and language. */
  template: z.object({ id: z.string(), status: z.string() }).nullable(),
})

export const libraryTemplateSchema = z.object({
  name: z.string(),
  group: z.enum(LIBRARY_GROUPS),
  /** What it is for, in one English line; screens translate it by the name. */
  description: z.string(),
  category: z.enum(TEMPLATE_CATEGORIES),
  purpose: z.string(),
  /** The event it is made for, and its label. */
  trigger: z.string(),
  trigger_label: z.string(),
  bindings: templateBindingsSchema,
  languages: z.array(libraryLanguageSchema),
})
export type AdminLibraryTemplate = z.output<typeof libraryTemplateSchema>

export const templateLibraryResponseSchema = z.object({
  templates: z.array(libraryTemplateSchema),
  /** Every language the library comes in. */
  languages: z.array(z.string()),
  count: z.number(),
  /** The storefront that buttons would open, as far as one is known. */
  storefront_url: z.string().nullable(),
  /** The one of Medusa's configuration, where Meta would not take it: it wants public https ones. */
  unusable_storefront_url: z.string().nullable(),
})
export type AdminTemplateLibraryResponse = z.output<typeof templateLibraryResponseSchema>

/** `POST /admin/whatsapp/templates/library/initialise`: those the account has already stay as they are. */
export const initialiseTemplatesSchema = z.strictObject({
  account_id: z.string().min(1).max(255),
  /** Without it the whole library. */
  names: z.array(z.string().max(512)).min(1).max(100).optional(),
  /** Without it every language. */
  languages: z.array(z.string().max(20)).min(1).max(100).optional(),
  /**
   * The shop's storefront, which buttons open: whole, such as https://acme.shop. Needed when a
   * chosen template has such a button (`needsStorefrontUrl`). Without it the one of the last time, or
   * of Medusa's configuration; without any, those templates stay drafts.
   */
  storefront_url: z.string().trim().max(1000).optional(),
  /** Hand them in at Meta at once. Meta takes a hundred an hour; the rest follow by themselves. */
  submit: z.boolean().default(false),
})
export type InitialiseTemplates = z.input<typeof initialiseTemplatesSchema>

/**
 * `kept_as_draft`: it cannot be handed in as it is, or Meta refused it; `later`: it is handed in as
 * soon as Meta takes more.
 */
export const INITIALISE_OUTCOMES = [
  "created",
  "submitted",
  "exists",
  "kept_as_draft",
  "later",
] as const

export const initialisedTemplateSchema = z.object({
  name: z.string(),
  language: z.string(),
  outcome: z.enum(INITIALISE_OUTCOMES),
  id: z.string(),
  status: z.string(),
  /** Why it could not be submitted, with what to do. */
  message: z.string().nullable(),
})
export type AdminInitialisedTemplate = z.output<typeof initialisedTemplateSchema>

export const initialiseTemplatesResponseSchema = z.object({
  results: z.array(initialisedTemplateSchema),
  counts: z.record(z.enum(INITIALISE_OUTCOMES), z.number()),
})
export type AdminInitialiseTemplatesResponse = z.output<typeof initialiseTemplatesResponseSchema>
