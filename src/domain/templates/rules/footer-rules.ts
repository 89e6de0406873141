import { lengthOf, LIMITS } from "../limits"
import { placeholderNames } from "../placeholders"
import type { TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Rules for the footer. */
export const FOOTER_RULES: readonly TemplateRule[] = [
  {
    id: "footer_empty",
    where: "footer",
    severity: "error",
    message: "The footer is empty.",
    remedy: "Write a line, or remove the footer.",
    find: ({ model: { footer, category } }) =>
      when(category !== "AUTHENTICATION" && footer !== null && footer.text.trim() === "", {
        field: "text",
      }),
  },
  {
    id: "footer_too_long",
    where: "footer",
    severity: "error",
    message: "The footer has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it.",
    find: ({ model: { footer } }) => {
      const length = lengthOf(footer?.text ?? "")
      return when(length > LIMITS.footer, {
        field: "text",
        params: { length, limit: LIMITS.footer },
      })
    },
  },
  {
    id: "footer_variables",
    where: "footer",
    severity: "error",
    message: "The footer has a variable, which it may not.",
    remedy: "Move it into the text.",
    find: ({ model: { footer } }) =>
      when(placeholderNames(footer?.text ?? "").length > 0, { field: "text" }),
  },
]
