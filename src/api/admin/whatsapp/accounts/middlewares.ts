import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  createAccountSchema,
  listAccountsSchema,
  removeSchema,
  updateAccountSchema,
} from "../../../../contract"

export const accountsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/accounts",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listAccountsSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/accounts",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(createAccountSchema)],
  },
  {
    matcher: "/admin/whatsapp/accounts/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(updateAccountSchema)],
  },
  {
    matcher: "/admin/whatsapp/accounts/:id",
    methods: ["DELETE"],
    middlewares: [validateAndTransformBody(removeSchema)],
  },
]
