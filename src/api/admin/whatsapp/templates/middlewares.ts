import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  enableInsightsSchema,
  initialiseTemplatesSchema,
  listTemplateLibrarySchema,
  listTemplatesSchema,
  previewTemplateSchema,
  syncTemplatesSchema,
  templateAnalyticsQuerySchema,
  testSendTemplateSchema,
} from "../../../../contract"

export const templatesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/templates",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listTemplatesSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/templates/preview",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(previewTemplateSchema)],
  },
  {
    matcher: "/admin/whatsapp/templates/insights",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(enableInsightsSchema)],
  },
  {
    matcher: "/admin/whatsapp/templates/library",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listTemplateLibrarySchema, { defaults: [] })],
  },
  {
    matcher: "/admin/whatsapp/templates/library/initialise",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(initialiseTemplatesSchema)],
  },
  {
    matcher: "/admin/whatsapp/templates/:id/analytics",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(templateAnalyticsQuerySchema, { defaults: [] })],
  },
  {
    matcher: "/admin/whatsapp/templates/:id/test-send",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(testSendTemplateSchema)],
  },
  {
    matcher: "/admin/whatsapp/templates/sync",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(syncTemplatesSchema)],
  },
]
