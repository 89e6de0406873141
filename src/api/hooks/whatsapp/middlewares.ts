import type { MiddlewareRoute } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { limit, MINUTE_SECONDS } from "../../rate-limit"
import { POST } from "./route"

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
    // Express tries the several hundred routes of a shop in turn, at a sixth of what a delivery
    // costs. Medusa puts patterns before all of them, so the same handler answers from there.
    matcher: /^\/hooks\/whatsapp\/?$/,
    methods: ["POST"],
    middlewares: [POST],
  },
  {
    matcher: "/hooks/whatsapp/health",
    methods: ["GET"],
    middlewares: [limit(healthByAddress, ({ ip }) => ip)],
  },
]
