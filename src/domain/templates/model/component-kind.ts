import { asList, asObject, asText, asWord } from "./read-json"

/** The components there are, in the order the phone shows them. */
export const COMPONENT_KINDS = [
  "HEADER",
  "LIMITED_TIME_OFFER",
  "BODY",
  "FOOTER",
  "BUTTONS",
  "CAROUSEL",
  "CALL_PERMISSION_REQUEST",
] as const

export type ComponentKind = (typeof COMPONENT_KINDS)[number]

const HEADER_FORMATS = ["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "PRODUCT"]

/** A component as Meta has it: what an older version did not know was stored in a wrapper. */
export function unwrap(component: unknown): unknown {
  const wrapper = asObject(component)
  return wrapper?.type === "UNKNOWN" && "raw" in wrapper ? wrapper.raw : component
}

/** What a component is, or null when this version cannot read it. */
export function kindOf(component: unknown): ComponentKind | null {
  const kind = COMPONENT_KINDS.find((known) => known === asWord(asObject(component)?.type))
  if (!kind) return null
  return isReadable(kind, asObject(component) ?? {}) ? kind : null
}

/** What to call a component that cannot be read. */
export function nameOfUnknown(component: unknown): string {
  const { type, format, reported_type } = asObject(component) ?? {}
  return [asWord(type) || "UNKNOWN", asWord(format) || asText(reported_type)].join(" ").trim()
}

function isReadable(kind: ComponentKind, component: Record<string, unknown>): boolean {
  switch (kind) {
    case "HEADER":
      return HEADER_FORMATS.includes(asWord(component.format))
    case "BUTTONS":
      return asList(component.buttons).every((button) => asObject(button) !== undefined)
    case "CAROUSEL":
      return asList(component.cards).every((card) => asObject(card) !== undefined)
    case "LIMITED_TIME_OFFER":
      return asObject(component.limited_time_offer) !== undefined
    default:
      return true
  }
}
