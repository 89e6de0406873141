import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** The ready-made templates as they are to be entered at Meta, in every language they come in. */
export async function renderTemplateTexts() {
  const { TEMPLATE_LIBRARY } = await loadSource("src/domain/templates/library/index.ts")
  return TEMPLATE_LIBRARY.map(renderTemplate).join("\n\n")
}

function renderTemplate({ name, trigger, languages }) {
  const [first] = Object.values(languages)
  const samples = first.components.flatMap(
    (component) => component.example?.body_text_named_params ?? []
  )
  return [
    `## \`${name}\``,
    `Sent on \`${trigger}\`. Category: ${first.category.toLowerCase()}. Variables: by name.`,
    table(
      ["Variable", "Sample"],
      samples.map(({ param_name, example }) => [`\`${param_name}\``, example])
    ),
    ...Object.values(languages).map(renderLanguage),
  ].join("\n\n")
}

function renderLanguage({ language, components }) {
  const parts = components.map(({ type, text }) => `[${type.toLowerCase()}]\n${text}`)
  return `### ${nameOf(language)} (\`${language}\`)\n\n\`\`\`text\n${parts.join("\n\n")}\n\`\`\``
}

function nameOf(language) {
  return new Intl.DisplayNames("en", { type: "language" }).of(language.replace("_", "-"))
}
