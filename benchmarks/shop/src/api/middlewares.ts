import { defineMiddlewares } from "@medusajs/framework/http"
import { webhookMiddlewares } from "../../../../src/api/hooks/whatsapp/middlewares"

export default defineMiddlewares({
  routes: [
    ...webhookMiddlewares,
    // Nothing reads the body of the empty route either.
    { matcher: "/hooks/empty", methods: ["POST"], bodyParser: false },
  ],
})
