import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listMessagesSchema } from "../../../../contract"

export const messagesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/messages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listMessagesSchema, { defaults: [], isList: true })],
  },
]
