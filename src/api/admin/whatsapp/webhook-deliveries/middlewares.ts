import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { listWebhookDeliveriesSchema, sendTestDeliverySchema } from "../../../../contract"

export const webhookDeliveriesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/webhook-deliveries",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(listWebhookDeliveriesSchema, { defaults: [], isList: true }),
    ],
  },
  {
    matcher: "/admin/whatsapp/webhook-deliveries/test-event",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(sendTestDeliverySchema)],
  },
]
