import type { TemplateButton, TemplateComponent } from "../../../cloud-api/schemas"
import { placeholderNames } from "../placeholders"
import type { TemplateDefinition } from "../template-definition"
import { STOP_FOOTERS } from "./footers"
import { LIBRARY_LANGUAGES, type LibraryLanguage, type LibraryTemplate } from "./library-template"
import type { LibraryButton, LibraryTexts } from "./library-texts"
import { sampleOf } from "./samples"
import { SAMPLE_STOREFRONT_URL } from "./storefront-url"

type Input = Omit<LibraryTemplate, "languages"> & {
  /** A file instead of a text on top. */
  headerFormat?: "IMAGE" | "DOCUMENT"
  buttons?: readonly LibraryButton[]
  /** How long Meta may try to deliver it; thirty days without it. */
  messageSendTtlSeconds?: number
  texts: Record<LibraryLanguage, LibraryTexts>
}

/** Makes a template with named variables from its texts by language. */
export function defineLibraryTemplate(input: Input): LibraryTemplate {
  const { headerFormat, buttons, messageSendTtlSeconds, texts, ...template } = input
  const { name, category } = template
  const shared = { name, category, parameterFormat: "NAMED" as const }
  const ttl = messageSendTtlSeconds === undefined ? {} : { messageSendTtlSeconds }
  return {
    ...template,
    languages: inEveryLanguage((language) => ({
      ...shared,
      language,
      ...ttl,
      components: [
        ...toHeader(headerFormat, texts[language].header),
        toBody(texts[language].body, language),
        { type: "FOOTER", text: STOP_FOOTERS[language] },
        ...toButtons(buttons, texts[language].buttons),
      ],
    })),
  }
}

/** A template's definitions, one for each language of the library. */
export function inEveryLanguage(
  define: (language: LibraryLanguage) => TemplateDefinition
): LibraryTemplate["languages"] {
  const entries = LIBRARY_LANGUAGES.map((language) => [language, define(language)])
  return Object.fromEntries(entries) as LibraryTemplate["languages"]
}

function toHeader(format: Input["headerFormat"], text: string | undefined): TemplateComponent[] {
  if (format) return [{ type: "HEADER", format }]
  return text === undefined ? [] : [{ type: "HEADER", format: "TEXT", text }]
}

function toBody(text: string, language: LibraryLanguage): TemplateComponent {
  const body_text_named_params = placeholderNames(text).map((param_name) => ({
    param_name,
    example: sampleOf(param_name, language),
  }))
  return { type: "BODY", text, example: { body_text_named_params } }
}

function toButtons(
  buttons: readonly LibraryButton[] = [],
  labels: readonly string[] = []
): TemplateComponent[] {
  if (buttons.length === 0) return []
  return [{ type: "BUTTONS", buttons: buttons.map((button, at) => toButton(button, labels[at])) }]
}

function toButton(button: LibraryButton, text = ""): TemplateButton {
  switch (button.type) {
    case "QUICK_REPLY":
      return { type: "QUICK_REPLY", text }
    case "COPY_CODE":
      return { type: "COPY_CODE", example: button.example }
    case "URL":
      return { type: "URL", text, ...toAddress(button.path, button.example) }
  }
}

function toAddress(path: string, example?: string) {
  const url = `${SAMPLE_STOREFRONT_URL}${path}`
  return example === undefined ? { url } : { url, example: [url.replace("{{1}}", () => example)] }
}
