import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  applySetupFixSchema,
  finishEmbeddedSignupSchema,
  retrieveSetupSchema,
  saveSetupProgressSchema,
  sendTestMessageSchema,
} from "../../../../contract"

const BODIES = {
  "setup/fixes": applySetupFixSchema,
  "setup/progress": saveSetupProgressSchema,
  "setup/test-message": sendTestMessageSchema,
  "setup/embedded-signup": finishEmbeddedSignupSchema,
}

export const setupMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/setup",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(retrieveSetupSchema, { defaults: [], isList: false })],
  },
  ...Object.entries(BODIES).map(([path, schema]): MiddlewareRoute => ({
    matcher: `/admin/whatsapp/${path}`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(schema)],
  })),
]
