import type { MiddlewareRoute } from "@medusajs/framework/http"

export const webhookMiddlewares: MiddlewareRoute[] = [
  {
    // The signature is over the bytes as they came: nothing may read or change them before.
    matcher: "/hooks/whatsapp",
    methods: ["POST"],
    bodyParser: false,
  },
]
