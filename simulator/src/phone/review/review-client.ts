import type { ReviewedTemplate } from "../../control/templates/list-for-review"
import type { TemplateSeed } from "../../control/templates/template-seed"
import { ask } from "../data/ask"

/** What waits for Meta, and whether Meta decides by itself. */
export type Reviews = { templates: ReviewedTemplate[]; template_review_ms: number | null }

export type TemplateDecision = Omit<TemplateSeed, "account" | "name" | "language">

/** How long the simulator takes when it decides by itself. */
const usualMs = 2_000

export const reviewClient = {
  list: async () => ask<Reviews>("templates"),

  decide: async ({ account, name, language }: ReviewedTemplate, decision: TemplateDecision) =>
    ask("templates", { account: account.id, name, language, ...decision }),

  decideByItself: async (byItself: boolean) =>
    ask("configure", { template_review_ms: byItself ? usualMs : null }),

  passADay: async () => ask("clock", { days: 1 }),
}
