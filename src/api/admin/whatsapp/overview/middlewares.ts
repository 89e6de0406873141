import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { retrieveOverviewSchema } from "../../../../contract"

export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/overview",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(retrieveOverviewSchema, { defaults: [] })],
  },
]
