import { pickLanguage } from "../../automations/pick-language"

interface Choice<Template> {
  /** The template in each of its languages. */
  templates: readonly Template[]
  wanted: string | null | undefined
  fallback: string | null | undefined
}

/** What can leave comes before what will be able to, before what only explains itself. */
const PREFERENCE: readonly (readonly string[] | null)[] = [
  ["APPROVED"],
  ["PAUSED"],
  ["PENDING", "IN_APPEAL"],
  null,
]

/** The language of a template to send: the reader's when it is approved, else the fallback. */
export function chooseTemplate<Template extends { language: string; status: string }>({
  templates,
  wanted,
  fallback,
}: Choice<Template>): Template | null {
  for (const statuses of PREFERENCE) {
    const candidates = templates.filter(({ status }) => statuses?.includes(status) ?? true)
    const available = candidates.map(({ language }) => language)
    const language = pickLanguage(available, wanted, fallback) ?? onlyOne(available)
    const chosen = candidates.find((template) => template.language === language)
    if (chosen) return chosen
  }
  return null
}

/** A template that exists in one language is meant for everybody. */
function onlyOne(languages: readonly string[]): string | null {
  return languages.length === 1 ? (languages[0] ?? null) : null
}
