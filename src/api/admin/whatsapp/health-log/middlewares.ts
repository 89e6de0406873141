import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listHealthLogSchema } from "../../../../contract"

export const healthLogMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/health-log",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listHealthLogSchema, { defaults: [], isList: true })],
  },
]
