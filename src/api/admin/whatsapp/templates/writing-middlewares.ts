import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import * as contract from "../../../../contract"

const TEMPLATES = "/admin/whatsapp/templates"

/** More than a file of as many templates as an account can have. */
const FILE_LIMIT = "32mb"

/** Bodies of a route that changes one template; they may be left out where nothing must be said. */
const BODIES = {
  "": contract.saveTemplateSchema,
  "/duplicate": contract.duplicateTemplateSchema,
  "/translations": contract.translateTemplateSchema,
  "/request-review": contract.requestTemplateReviewSchema,
  "/approve": contract.approveTemplateSchema,
  "/send-back": contract.sendBackTemplateSchema,
  "/submit": contract.submitTemplateSchema,
}

/** Writing, reviewing, submitting and exchanging templates. */
export const writingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: TEMPLATES,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(contract.createTemplateSchema)],
  },
  {
    matcher: `${TEMPLATES}/export`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(contract.exportTemplatesSchema)],
  },
  {
    matcher: `${TEMPLATES}/import`,
    methods: ["POST"],
    bodyParser: { sizeLimit: FILE_LIMIT },
    middlewares: [validateAndTransformBody(contract.importTemplatesSchema)],
  },
  {
    matcher: `${TEMPLATES}/header-media`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [validateAndTransformQuery(contract.uploadHeaderMediaSchema, { defaults: [] })],
  },
  ...Object.entries(BODIES).map(([action, schema]): MiddlewareRoute => ({
    matcher: `${TEMPLATES}/:id${action}`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(schema)],
  })),
  {
    matcher: `${TEMPLATES}/:id`,
    methods: ["DELETE"],
    middlewares: [validateAndTransformBody(contract.deleteTemplateSchema)],
  },
  {
    matcher: `${TEMPLATES}/:id/events`,
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(contract.listTemplateEventsSchema, { defaults: [] })],
  },
]
