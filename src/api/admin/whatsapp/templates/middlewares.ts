import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { listTemplatesSchema, syncTemplatesSchema } from "../../../../contract"

export const templatesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/templates",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listTemplatesSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/templates/sync",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(syncTemplatesSchema)],
  },
]
