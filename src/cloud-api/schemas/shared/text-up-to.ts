import { z } from "zod"

/** A non-empty text of at most `max` characters, counted as people (and Meta) count: 😀 is one. */
export function textUpTo(max: number) {
  return z
    .string()
    .min(1)
    .refine((text) => fits(text, max), {
      error: `At most ${max} characters`,
    })
}

/** The same, where Meta takes an empty text too. */
export function optionalTextUpTo(max: number) {
  return z.string().refine((text) => fits(text, max), { error: `At most ${max} characters` })
}

function fits(text: string, max: number): boolean {
  return text.length <= max || [...text].length <= max
}
