import { orderConfirmation, paymentReceipt } from "../../../src/domain/templates/library"
import type { JsonObject } from "../json"
import { helloWorld } from "./hello-world-template"
import type { StoredTemplate } from "./stored-template"

/** Meta's own sample, and what the built-in automations send in all its languages, approved. */
export function readyMadeTemplates(): Array<Omit<StoredTemplate, "id">> {
  const builtIn = [orderConfirmation, paymentReceipt].flatMap(({ languages }) =>
    Object.values(languages)
  )
  const approved = builtIn.map((definition): Omit<StoredTemplate, "id"> => ({
    name: definition.name,
    language: definition.language,
    status: "APPROVED",
    category: definition.category,
    parameter_format: definition.parameterFormat,
    components: definition.components as readonly JsonObject[],
    quality_score: { score: "GREEN" },
    rejected_reason: "NONE",
  }))
  return [helloWorld, ...approved]
}
