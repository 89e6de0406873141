import { asObjects, asString, type JsonObject } from "../../../json"

/** Everything a template says: its texts, its buttons' labels, and those of its cards. */
export const textsOf = (components: readonly JsonObject[]): string[] => gather(components, "text")

/** Every address its buttons open. */
export const addressesOf = (components: readonly JsonObject[]): string[] =>
  gather(components, "url")

function gather(components: readonly JsonObject[], property: "text" | "url"): string[] {
  return components.flatMap((component) => [
    ...[asString(component[property]) ?? []].flat(),
    ...asObjects(component.buttons).flatMap((button) => asString(button[property]) ?? []),
    ...asObjects(component.cards).flatMap((card) => gather(asObjects(card.components), property)),
  ])
}
