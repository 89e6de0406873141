import { z } from "zod"

/** A known value, or any other string, without losing the editor's suggestions. */
export type OpenEnum<Known extends string> = Known | (string & {})

/**
 * An enum of Meta's that grows without notice: known values are typed, new ones pass as they are.
 */
export function openEnum<Known extends string>() {
  return z.custom<OpenEnum<Known>>((value) => typeof value === "string", {
    error: "Expected a string",
  })
}
