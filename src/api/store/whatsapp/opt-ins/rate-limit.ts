import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

const MINUTE_SECONDS = 60

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

function limit(limiter: RateLimiterMemory, keyOf: (req: MedusaRequest) => string | undefined) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    try {
      await limiter.consume(keyOf(req) ?? "unknown")
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const seconds = Math.ceil(refusal.msBeforeNext / 1000)
      res
        .status(429)
        .setHeader("Retry-After", String(seconds))
        .json({
          type: "too_many_requests",
          message: `Too many requests. Try again in ${seconds} seconds.`,
        })
      return
    }
    next()
  }
}
