import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

/** The library: what there is, which pages of the storefront it opens, and what it says. */
export async function renderTemplateTexts() {
  const library = await loadSource("src/domain/templates/library/index.ts")
  const { renderTemplate } = await loadSource("src/domain/templates/render-template.ts")
  const { TEMPLATE_LIBRARY, LIBRARY_GROUPS, SAMPLE_STOREFRONT_URL } = library
  const groupOf = (group) => TEMPLATE_LIBRARY.filter((template) => template.group === group)
  return [
    ...LIBRARY_GROUPS.map((group) => renderGroup(group, groupOf(group))),
    renderPages(TEMPLATE_LIBRARY, SAMPLE_STOREFRONT_URL),
    "## What they say",
    "In English, variables in braces. The other languages say the same.",
    ...TEMPLATE_LIBRARY.map((template) => renderText(template, renderTemplate)),
  ].join("\n\n")
}

function renderGroup(group, templates) {
  return [
    `## ${group[0].toUpperCase()}${group.slice(1)}`,
    table(
      ["Template", "What it is for", "Made for the event", "Category"],
      templates.map(({ name, description, trigger, category }) => [
        `[\`${name}\`](#${name})`,
        description,
        `\`${trigger}\``,
        category.toLowerCase(),
      ])
    ),
  ].join("\n\n")
}

function renderPages(templates, storefront) {
  const pages = new Map()
  for (const { name, bindings, languages } of templates) {
    for (const [at, { type, url }] of buttonsOf(languages.en).entries()) {
      if (type !== "URL") continue
      const path = url.slice(storefront.length) || "/"
      const page = pages.get(path) ?? { ends: new Set(), names: [] }
      if (bindings.buttons?.[at]) page.ends.add(`\`${bindings.buttons[at]}\``)
      pages.set(path, { ...page, names: [...page.names, `\`${name}\``] })
    }
  }
  return [
    "## Pages of your storefront",
    "Buttons open your storefront, whose address you give when you initialise the library. The order page is the one of Medusa's storefront starter; where your pages are elsewhere, change the address of the button before you submit the template.",
    table(
      ["Path", "What stands at its end", "Opened by"],
      [...pages].map(([path, { ends, names }]) => [
        `\`${path}\``,
        [...ends].join(", "),
        names.join(", "),
      ])
    ),
  ].join("\n\n")
}

function renderText({ name, languages }, renderTemplate) {
  const { header, body, footer, buttons } = renderTemplate(languages.en, { body: {} })
  const parts = [
    header && `[header]\n${header.text ?? `(${header.kind})`}`,
    `[body]\n${body}`,
    footer && `[footer]\n${footer}`,
    buttons.length > 0 && `[buttons]\n${buttons.map(({ text }) => text).join("\n")}`,
  ]
  return [`### ${name}`, `\`\`\`text\n${parts.filter(Boolean).join("\n\n")}\n\`\`\``].join("\n\n")
}

function buttonsOf({ components }) {
  return components.find(({ type }) => type === "BUTTONS")?.buttons ?? []
}
