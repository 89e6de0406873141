import { z } from "zod"
import { keepUnknown } from "../shared/keep-unknown"
import { templateComponentSchema, type TemplateComponent } from "./template-component"
import { upperCaseTemplateEnums } from "./upper-case-template-enums"

/** A component of a kind this library does not know yet; kept so that nothing is lost. */
export type UnknownTemplateComponent = { type: "UNKNOWN"; reported_type: string; raw: unknown }
export type SyncedTemplateComponent = TemplateComponent | UnknownTemplateComponent

/** Broken limits, unlike broken shapes: Meta approved the template under other rules. */
const LIMIT_ISSUES = new Set(["too_big", "too_small", "custom", "invalid_format"])

/**
 * A component as Meta returns it, fields of tomorrow included. One that is longer than today's
 * limits still is what it says; one of an unknown shape becomes `UNKNOWN`.
 */
export const syncedTemplateComponentSchema = z.unknown().transform(readComponent)

function readComponent(raw: unknown): SyncedTemplateComponent {
  const parsed = templateComponentSchema.safeParse(raw)
  if (parsed.success) return keepUnknown(raw, parsed.data)
  const onlyLimitsBroken = parsed.error.issues.every((issue) => LIMIT_ISSUES.has(issue.code))
  if (onlyLimitsBroken) return upperCaseTemplateEnums(raw) as TemplateComponent
  return { type: "UNKNOWN", reported_type: typeNameOf(raw), raw }
}

function typeNameOf(raw: unknown): string {
  const type = typeof raw === "object" && raw !== null && "type" in raw ? raw.type : undefined
  return typeof type === "string" ? type : ""
}
