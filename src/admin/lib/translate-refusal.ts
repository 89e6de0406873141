import { readRefusal } from "../../domain/refusals"
import { languageName } from "./language-name"
import type { Translate } from "./translate"

interface Reader {
  t: Translate
  locale: string
}

/**
 * What the shop's server refused, in the reader's language. What Meta or Medusa said stays as it
 * came.
 */
export function translateRefusal(words: string, reader: Reader): string {
  const refusal = readRefusal(words)
  if (!refusal) return words
  const params = Object.entries(refusal.params).map(([name, value]) => [
    name,
    SAYINGS[name]?.(value, reader) ?? value,
  ])
  return reader.t(`whatsapp.refusals.${refusal.code}`, {
    ...(Object.fromEntries(params) as Record<string, string>),
    defaultValue: words,
  })
}

const role = (code: string, { t }: Reader) =>
  t(`whatsapp.members.roles.${code}.name`, { defaultValue: code })

const languages = (codes: string, { locale }: Reader) =>
  codes
    .split(", ")
    .map((code) => languageName(code, locale))
    .join(", ")

/** What is filled in has words of its own. */
const SAYINGS: Readonly<Record<string, (value: string, reader: Reader) => string>> = {
  role,
  least: role,
  language: languages,
  languages,
  category: (code, { t }) => t(`whatsapp.templates.categories.${code}`, { defaultValue: code }),
  why: translateRefusal,
}
