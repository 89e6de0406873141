import { asString, type JsonObject } from "../../json"
import { TEMPLATE_CATEGORIES } from "../../state/stored-template"
import type { World } from "../../world"
import { badParameter } from "../messages/refusals"
import { checkDefinition } from "./definition/check-definition"
import { sortParts, type TemplateHead, type TemplateParts } from "./definition/template-parts"
import { writeAuthentication } from "./write-authentication"

export type ReadDefinition = {
  parts: TemplateParts
  /** As Meta keeps them: with its own texts where those are its own. */
  components: JsonObject[]
}

/** Reads components that came with a request, or throws Meta's refusal. */
export function readDefinition(
  world: World,
  components: unknown,
  head: Omit<TemplateHead, "findUpload">
): ReadDefinition {
  const parts = sortParts(components, {
    ...head,
    findUpload: (handle) => world.uploads.findFile(handle),
  })
  checkDefinition(parts)
  const isAuthentication = parts.category === "AUTHENTICATION"
  return { parts, components: isAuthentication ? writeAuthentication(parts) : parts.components }
}

export function readCategory(value: unknown): string {
  const category = (asString(value) ?? "").toUpperCase()
  if ((TEMPLATE_CATEGORIES as readonly string[]).includes(category)) return category
  throw badParameter(`Param category must be one of {${TEMPLATE_CATEGORIES.join(", ")}}`)
}

export function readParameterFormat(value: unknown): "NAMED" | "POSITIONAL" {
  const format = (asString(value) ?? "POSITIONAL").toUpperCase()
  if (format === "NAMED" || format === "POSITIONAL") return format
  throw badParameter("Param parameter_format must be one of {NAMED, POSITIONAL}")
}

/** Undefined: the template has none of its own. */
export function readTimeToLive(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : Number(value)
}
