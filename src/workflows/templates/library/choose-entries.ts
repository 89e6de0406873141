import {
  LIBRARY_LANGUAGES,
  TEMPLATE_LIBRARY,
  type LibraryLanguage,
  type LibraryTemplate,
} from "../../../domain/templates/library"
import type { TemplateDefinition } from "../../../domain/templates"
import { refused } from "../../../modules/whatsapp"

/** One ready-made template in one language. */
export interface LibraryEntry {
  template: LibraryTemplate
  language: LibraryLanguage
  definition: TemplateDefinition
}

/** What somebody chose of the library; all of it where nothing is said. */
export function chooseEntries({
  names,
  languages,
}: {
  names?: readonly string[]
  languages?: readonly string[]
}): LibraryEntry[] {
  const unknown = [
    ...(names ?? []).filter((name) => !TEMPLATE_LIBRARY.some((one) => one.name === name)),
    ...(languages ?? []).filter((one) => !(LIBRARY_LANGUAGES as readonly string[]).includes(one)),
  ]
  if (unknown.length > 0) {
    throw refused("INVALID_DATA", "library_unknown", { names: unknown.join(", ") })
  }
  return TEMPLATE_LIBRARY.filter(({ name }) => names?.includes(name) ?? true).flatMap((template) =>
    LIBRARY_LANGUAGES.filter((language) => languages?.includes(language) ?? true).map(
      (language) => ({ template, language, definition: template.languages[language] })
    )
  )
}
