import type { TemplateDefinition } from "../template-definition"
import type { LibraryLanguage, LibraryTemplate, LibraryTexts } from "./library-template"

type Input = Omit<LibraryTemplate, "languages"> & { texts: Record<LibraryLanguage, LibraryTexts> }

/** Makes a utility template with named variables from its texts by language. */
export function defineLibraryTemplate({ texts, ...template }: Input): LibraryTemplate {
  const languages = Object.entries(texts).map(([language, text]) => [
    language,
    toDefinition(template.name, language, text),
  ])
  return {
    ...template,
    languages: Object.fromEntries(languages) as LibraryTemplate["languages"],
  }
}

function toDefinition(name: string, language: string, texts: LibraryTexts): TemplateDefinition {
  const examples = Object.entries(texts.examples)
  return {
    name,
    language,
    category: "UTILITY",
    parameterFormat: "NAMED",
    components: [
      { type: "HEADER", format: "TEXT", text: texts.header },
      {
        type: "BODY",
        text: texts.body,
        example: {
          body_text_named_params: examples.map(([param_name, example]) => ({
            param_name,
            example,
          })),
        },
      },
      { type: "FOOTER", text: texts.footer },
    ],
  }
}
