import type { TemplateChange } from "./template-change"

const COMPONENTS: Record<TemplateChange["component"], string> = {
  name: "Name",
  language: "Language",
  category: "Category",
  ttl: "Time to live in seconds",
  template: "Template",
  header: "Header",
  offer: "Offer",
  body: "Text",
  footer: "Footer",
  buttons: "Button",
  carousel: "Card",
  unknown: "Part",
}

const FIELDS: Record<string, string> = {
  text: "",
  samples: "samples",
  handle: "sample file",
  sample: "sample",
  format: "kind",
  parameterFormat: "kind of variables",
  hasExpiration: "expiration",
  securityRecommendation: "security recommendation",
  codeExpirationMinutes: "minutes until the code expires",
  callPermissionRequest: "request to call",
  order: "order",
  url: "address",
  phone_number: "phone number",
}

/** A change as a line of a list. */
export function changeInWords({ kind, from, to, ...place }: Omit<TemplateChange, "words">): string {
  const where = placeInWords(place)
  switch (kind) {
    case "added":
      return `${where} added: ${to}`
    case "removed":
      return `${where} removed: ${from}`
    case "changed":
      return `${where}: ${from} → ${to}`
  }
}

function placeInWords({
  component,
  field,
  card,
  button,
}: Pick<TemplateChange, "component" | "field" | "card" | "button">): string {
  const isCard = component === "carousel"
  const number = isCard ? card : button
  const head = field === "order" ? "Buttons" : COMPONENTS[component]
  const place = number === undefined ? head : `${head} ${number + 1}`
  const words = [place, nameOf(field)].filter(Boolean).join(", ")
  return card === undefined || isCard ? words : `Card ${card + 1}, ${words.toLowerCase()}`
}

const nameOf = (field: string | null) =>
  field === null ? "" : (FIELDS[field] ?? field.replaceAll("_", " "))
