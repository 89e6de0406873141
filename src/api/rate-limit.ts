import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterRes, type RateLimiterMemory } from "rate-limiter-flexible"

export const MINUTE_SECONDS = 60

/** Refuses whoever asks more often than the limiter allows, and says when to ask again. */
export function limit(
  limiter: RateLimiterMemory,
  keyOf: (req: MedusaRequest) => string | undefined
) {
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
