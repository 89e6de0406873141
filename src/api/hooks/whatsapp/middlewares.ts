import type { MiddlewareRoute } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { limit, MINUTE_SECONDS } from "../../rate-limit"

/** Several monitors behind one address, each every few seconds. */
const healthByAddress = new RateLimiterMemory({ points: 120, duration: MINUTE_SECONDS })

export const webhookMiddlewares: MiddlewareRoute[] = [
  {
    // The signature is over the bytes as they came: nothing may read or change them before.
    matcher: "/hooks/whatsapp",
    methods: ["POST"],
    bodyParser: false,
  },
  {
    matcher: "/hooks/whatsapp/health",
    methods: ["GET"],
    middlewares: [limit(healthByAddress, ({ ip }) => ip)],
  },
]
