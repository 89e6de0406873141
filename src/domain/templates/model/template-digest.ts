import type { TemplateDefinition } from "../template-definition"
import { canonicalJson } from "./canonical-json"
import { unwrap } from "./component-kind"
import { asObject } from "./read-json"
import { sha256 } from "./sha-256"

/** Words that Meta takes in any case and gives back in one. */
const WORDS: ReadonlySet<string> = new Set(["type", "format", "otp_type", "icon", "flow_action"])

/**
 * What a template says, in 64 characters: equal for two copies that say the same, in a browser and
 * on a server, whichever way Meta happened to write them down.
 */
export function templateDigest({
  components,
  parameterFormat,
}: Pick<TemplateDefinition, "components" | "parameterFormat">): string {
  return sha256(canonicalJson({ parameterFormat, components: normalComponents(components) }))
}

/** Components in one way of writing. */
export function normalComponents(components: readonly unknown[]): unknown[] {
  return components.map((component) => normal(unwrap(component)))
}

function normal(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => normal(item, key))
  const object = asObject(value)
  if (!object) return normalText(value, key)
  const fields = Object.entries(object)
    .filter(([, field]) => field !== null && field !== undefined)
    .map(([name, field]) => [name, normal(inList(name, field), name)])
  return Object.fromEntries(fields)
}

/** A button's sample comes back as a list of one. */
function inList(name: string, field: unknown): unknown {
  return name === "example" && typeof field === "string" ? [field] : field
}

function normalText(value: unknown, key: string): unknown {
  if (typeof value !== "string") return value
  if (WORDS.has(key)) return value.toUpperCase()
  // Meta signs the address of a sample anew each time it is read.
  return key === "header_handle" ? value.replace(/^(https?:[^?]*)\?.*$/s, "$1") : value
}
