import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listWebhookDeliveriesSchema } from "../../../../contract"

export const webhookDeliveriesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/webhook-deliveries",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(listWebhookDeliveriesSchema, { defaults: [], isList: true }),
    ],
  },
]
