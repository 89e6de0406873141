import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { resendReceiptSchema } from "../../../../contract"

export const ordersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/orders/:id/receipt",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(resendReceiptSchema)],
  },
]
