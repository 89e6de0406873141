import type { ParameterProblem } from "../parameter-problem"
import type { CardValues, TemplateValues } from "../template-values"
import type { TemplateVariable } from "../template-variables"
import { expirationOf } from "./expiration-of"
import { inCard } from "./values-of-cards"

/** Says that a variable has no value, if it needs one. */
export function findMissing(
  variable: TemplateVariable,
  values: TemplateValues
): ParameterProblem[] {
  if (variable.optional || hasValue(variable, values)) return []
  const { component, name, card } = variable
  const message = MISSING[component](variable)
  const where = card === undefined ? message : `Card ${card + 1}: ${message}`
  return [{ component, variable: name, rule: "missing", ...inCard(card), message: where }]
}

const MISSING: Record<TemplateVariable["component"], (variable: TemplateVariable) => string> = {
  header: ({ name }) => `The header's value "${name}" is empty.`,
  headerMedia: ({ label }) => `The header needs a file (${label?.toLowerCase() ?? "media"}).`,
  headerLocation: () => "The header needs a place.",
  headerProduct: () => "The header needs a product of the catalogue.",
  offer: () => "The offer needs a time when it ends, as Unix milliseconds or a date.",
  body: ({ name }) => `The value "${name}" is empty.`,
  button: ({ label, name }) => `The button "${label || name}" needs a value.`,
  products: ({ label, name }) => `The button "${label || name}" needs products.`,
  orderDetails: ({ label, name }) => `The button "${label || name}" needs an order to pay.`,
}

function hasValue({ component, name, card }: TemplateVariable, values: TemplateValues): boolean {
  const given: Partial<TemplateValues> & CardValues =
    card === undefined ? values : (values.cards?.[card] ?? {})
  switch (component) {
    case "header":
      return isFilled(given.header?.[name])
    case "headerMedia":
      return isFilled(given.headerMedia?.id ?? given.headerMedia?.link)
    case "headerLocation":
      return given.headerLocation !== undefined
    case "headerProduct":
      return isFilled(given.headerProduct?.productId) && isFilled(given.headerProduct?.catalogId)
    case "offer":
      return expirationOf(values) !== undefined
    case "body":
      return isFilled(given.body?.[name])
    case "button":
      return isFilled(given.buttons?.[name])
    case "products":
      return (values.products?.[name]?.sections ?? []).some((it) => it.productIds.length > 0)
    case "orderDetails":
      return values.orderDetails !== undefined
  }
}

function isFilled(value: string | undefined): boolean {
  // A variable may be named like something every object has, such as "constructor".
  return typeof value === "string" && value.trim() !== ""
}
