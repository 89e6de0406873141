import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

const PARTS = {
  name: "Name",
  language: "Language",
  category: "Category",
  ttl: "Time to live",
  template: "The whole",
  header: "Header",
  offer: "Offer",
  body: "Text",
  footer: "Footer",
  buttons: "Buttons",
  carousel: "Cards",
}

/** What is checked before a template is handed in: the texts the editor shows. */
export async function renderTemplateRules() {
  const { TEMPLATE_RULES } = await loadSource("src/domain/templates/rules/index.ts")
  return table(
    ["Where", "Rule", "What is wrong", "What to do"],
    TEMPLATE_RULES.map(({ id, where, severity, message, remedy }) => [
      PARTS[where],
      severity === "warning" ? `\`${id}\` (warning)` : `\`${id}\``,
      inProse(message),
      inProse(remedy),
    ])
  )
}

/** Numbers and names stand in where something is found. */
function inProse(text) {
  return text.replace(/\{\{(\w+)\}\}/g, "_$1_").replaceAll("* _ ~ and `", "`` * _ ~ ` ``")
}
