import { canonicalJson } from "../model"
import type { Parts } from "../model/read-parts"
import { partsOf } from "../model/read-template"
import type { RuleSubject, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const GONE: readonly (string | undefined)[] = ["DELETED", "PENDING_DELETION", "DRAFT"]

/** Rules about a template as a whole. */
export const WHOLE_RULES: readonly TemplateRule[] = [
  {
    id: "same_content",
    where: "template",
    severity: "error",
    message: "The template {{name}} says the same, and Meta rejects copies within an account.",
    remedy: "Change the text or the footer, or use {{name}}.",
    find: (subject) => {
      const copy = copyOf(subject)
      return when(copy !== null, { params: { name: copy ?? "" } })
    },
  },
  {
    id: "call_permission_alone",
    where: "template",
    severity: "error",
    message: "A request to call stands alone: without buttons, offers and cards.",
    remedy: "Remove the request, or what stands beside it.",
    find: ({ model: { asksToCall, buttons, carousel, offer } }) =>
      when(asksToCall && (buttons.length > 0 || carousel.length > 0 || offer !== null)),
  },
  {
    id: "unknown_part",
    where: "template",
    severity: "warning",
    message: "The template has a part this version does not know: {{type}}.",
    remedy: "It is kept as it is. Look at it in WhatsApp Manager before you submit changes.",
    find: ({ model: { unknown, buttons } }) => [
      ...unknown.map(({ type }) => ({ params: { type } })),
      ...buttons.flatMap((button, index) =>
        button.type === "UNKNOWN"
          ? {
              component: "buttons" as const,
              button: index,
              params: { type: button.reportedType || "?" },
            }
          : []
      ),
    ],
  },
]

/** The name of another template with the same text and footer, which Meta compares. */
function copyOf({ model, others }: RuleSubject): string | null {
  if (model.category === "AUTHENTICATION" || !model.body?.text.trim()) return null
  const content = contentOf(model)
  const copy = others.find(({ status, category, components }) => {
    if (GONE.includes(status) || category === "AUTHENTICATION") return false
    return contentOf(partsOf({ ...model, components })) === content
  })
  return copy?.name ?? null
}

/** Variables count as one, whatever they are called. */
function contentOf({ body, footer }: Pick<Parts, "body" | "footer">): string {
  const text = (body?.text ?? "").replace(/\{\{[^{}]*\}\}/g, "{{}}")
  return canonicalJson([text.trim(), (footer?.text ?? "").trim()])
}
