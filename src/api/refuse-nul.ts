import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const NUL = "\u0000"

/**
 * Refuses the one character Postgres cannot keep, in the address and in the body, so that it is a
 * clear answer and not a failed statement.
 */
export function refuseNul(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const field = fieldWithNul(req.body, "body") ?? (hasNul(req.originalUrl) ? "address" : null)
  const message = `The ${field} must not contain the NUL character.`
  next(field ? new MedusaError(MedusaError.Types.INVALID_DATA, message) : undefined)
}

function hasNul(url: string): boolean {
  return /%00/.test(url)
}

function fieldWithNul(value: unknown, name: string): string | null {
  if (typeof value === "string") return value.includes(NUL) ? name : null
  if (typeof value !== "object" || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = fieldWithNul(inner, key)
    if (found) return found
  }
  return null
}
