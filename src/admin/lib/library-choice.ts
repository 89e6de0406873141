import type { AdminLibraryTemplate } from "../../contract"
import { LIBRARY_GROUPS, type LibraryGroup } from "../../domain/templates/library/library-template"

interface Wanted {
  templates: readonly AdminLibraryTemplate[]
  /** Words in a name, in what it is for, or in what it says. */
  search: string
  category: string | null
  language: string
  /** What a template is for, in the reader's language. */
  describe: (template: AdminLibraryTemplate) => string
}

/** The library's templates a reader looks for, group by group; groups without any are left out. */
export function chooseFromLibrary({ templates, search, category, language, describe }: Wanted) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const isWanted = (template: AdminLibraryTemplate) => {
    if (category !== null && template.category !== category) return false
    const said = JSON.stringify(template.languages.find((one) => one.language === language) ?? "")
    const text = `${template.name} ${describe(template)} ${said}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return LIBRARY_GROUPS.map((group) => ({
    group,
    templates: templates.filter((one) => one.group === group && isWanted(one)),
  })).filter((one) => one.templates.length > 0)
}

export interface LibraryShelf {
  group: LibraryGroup
  templates: AdminLibraryTemplate[]
}
