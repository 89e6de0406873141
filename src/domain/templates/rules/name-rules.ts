import { TEMPLATE_LANGUAGES } from "../../../cloud-api/schemas"
import { LIMITS } from "../limits"
import type { OtherTemplate, RuleSubject, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const DAY = 24 * 60 * 60 * 1000
const LOCK_DAYS = 30

/** Rules about a template's name and language. */
export const NAME_RULES: readonly TemplateRule[] = [
  {
    id: "name_format",
    where: "name",
    severity: "error",
    message:
      "The name may hold lower-case letters, digits and underscores only, {{limit}} of them at most.",
    remedy: "Write it for example like this: {{suggestion}}.",
    find: ({ model: { name } }) =>
      when(!/^[a-z0-9_]+$/.test(name) || name.length > LIMITS.name, {
        params: { limit: LIMITS.name, suggestion: suggestName(name) },
      }),
  },
  {
    id: "name_in_use",
    where: "name",
    severity: "error",
    message: "The account has a template {{name}} in this language already.",
    remedy: "Choose another name or another language, or edit that template.",
    find: (subject) =>
      when(
        namesakesOf(subject).some((it) => it.language === subject.model.language && !isGone(it)),
        { params: { name: subject.model.name } }
      ),
  },
  {
    id: "name_locked",
    where: "name",
    severity: "error",
    message: "A template of this name was deleted; Meta keeps its name until {{until}}.",
    remedy: "Choose another name, such as {{suggestion}}.",
    find: (subject) => {
      const until = lockedUntil(subject)
      return when(until !== null, {
        params: { until: until ?? "", suggestion: `${subject.model.name}_2`.slice(-LIMITS.name) },
      })
    },
  },
  {
    id: "language_unknown",
    where: "language",
    severity: "error",
    message: "Meta has no language {{language}}.",
    remedy: "Choose a language from the list.",
    find: ({ model: { language } }) =>
      when(!TEMPLATE_LANGUAGES.some((known) => known === language), { params: { language } }),
  },
]

const namesakesOf = ({ model, others }: RuleSubject) =>
  others.filter(({ name }) => name === model.name)

const isGone = ({ status, deletedAt }: OtherTemplate) =>
  status === "DELETED" || status === "PENDING_DELETION" || Boolean(deletedAt)

/** The day from which the name is free again, or null when nothing holds it. */
function lockedUntil(subject: RuleSubject): string | null {
  const ends = namesakesOf(subject)
    .filter(isGone)
    .map(({ deletedAt }) => (deletedAt ? new Date(deletedAt) : subject.now).getTime())
    .map((deleted) => deleted + LOCK_DAYS * DAY)
  const last = Math.max(...ends)
  return last > subject.now.getTime() ? new Date(last).toISOString().slice(0, 10) : null
}

function suggestName(name: string): string {
  const letters = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")
  const suggestion = letters.replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "")
  return suggestion.slice(0, LIMITS.name) || "order_update"
}
