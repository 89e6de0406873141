import { z } from "zod"

/** Meta's categories: what a template may say, and what it costs. */
export const templateCategorySchema = z.enum(["MARKETING", "UTILITY", "AUTHENTICATION"])
export type TemplateCategory = z.infer<typeof templateCategorySchema>
