import { COMPONENT_KINDS, kindOf, type ComponentKind } from "./component-kind"
import type { JsonObject, UnknownPart } from "../template-model"

/** Components with their kinds. */
export type Built = readonly (readonly [ComponentKind, JsonObject])[]

/** Components that were there keep their order; new ones go where the phone shows them. */
export function inOrderOf(source: readonly unknown[], built: Built): unknown[] {
  const places = source.map(kindOf)
  const known = built.filter(([kind]) => places.includes(kind))
  const ordered = known.sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))
  const rank = (kind: ComponentKind) => COMPONENT_KINDS.indexOf(kind)
  for (const entry of built.filter(([kind]) => !places.includes(kind))) {
    const next = ordered.findIndex(([kind]) => rank(kind) > rank(entry[0]))
    ordered.splice(next < 0 ? ordered.length : next, 0, entry)
  }
  return ordered.map(([, json]) => json)
}

/** Puts the components nobody could read back to their places. */
export function withUnknown(components: unknown[], unknown: readonly UnknownPart[]): unknown[] {
  const all = [...components]
  for (const { json, at } of [...unknown].sort((a, b) => a.at - b.at)) all.splice(at, 0, json)
  return all
}
