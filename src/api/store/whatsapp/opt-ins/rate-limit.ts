import type { MedusaRequest } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { limit, MINUTE_SECONDS } from "../../../rate-limit"

/** Wide enough for an office behind one address, far too narrow to fill a table. */
const byAddress = new RateLimiterMemory({ points: 60, duration: MINUTE_SECONDS })

/** A shopper changes their mind a few times; addresses can be forged, a cart cannot be free. */
const byCart = new RateLimiterMemory({ points: 10, duration: MINUTE_SECONDS })

/** Refuses an address that asks too often. Express reads it, from the proxy when there is one. */
export const limitByAddress = limit(byAddress, ({ ip }) => ip)

/** Refuses changes to one cart that come too often. Runs after validation. */
export const limitByCart = limit(byCart, (req) => cartIdOf(req))

function cartIdOf({ validatedBody, validatedQuery }: Partial<MedusaRequest>): string | undefined {
  const { cart_id } = (validatedBody ?? validatedQuery ?? {}) as { cart_id?: string }
  return cart_id
}
