import * as contract from ".."
import { routes } from "./route"

export const TEMPLATE_ROUTES = routes(
  { tag: "Templates", under: "/admin/whatsapp/templates" },
  {
    GET: {
      summary: "List message templates by name and language",
      least: "viewer",
      query: contract.listTemplatesSchema,
      answer: contract.templatesResponseSchema,
    },
    "GET /:id": {
      summary: "One template in one language, with what it says",
      least: "viewer",
      answer: contract.templateResponseSchema,
    },
    "GET /library": {
      summary: "The ready-made templates, with what an account has of them",
      least: "viewer",
      query: contract.listTemplateLibrarySchema,
      answer: contract.templateLibraryResponseSchema,
    },
    "POST /library/initialise": {
      summary: "Make ready-made templates an account's own; handing them in takes an owner",
      least: "marketer",
      body: contract.initialiseTemplatesSchema,
      answer: contract.initialiseTemplatesResponseSchema,
    },
    "POST /preview": {
      summary: "A template filled with a real order's data, or with samples",
      least: "marketer",
      body: contract.previewTemplateSchema,
      answer: contract.previewResponseSchema,
    },
    "POST /insights": {
      summary: "Have Meta count an account's templates, for good",
      least: "owner",
      body: contract.enableInsightsSchema,
      answer: contract.enableInsightsResponseSchema,
    },
    "GET /:id/usage": {
      summary: "What sends a template, whether its messages leave, and what a new category costs",
      least: "viewer",
      answer: contract.templateUsageResponseSchema,
    },
    "GET /:id/analytics": {
      summary: "What became of a template's messages, by language and day",
      least: "viewer",
      query: contract.templateAnalyticsQuerySchema,
      answer: contract.templateAnalyticsResponseSchema,
    },
    "POST /:id/test-send": {
      summary: "Send an approved template to a person of the shop",
      least: "marketer",
      body: contract.testSendTemplateSchema,
      answer: contract.testMessageResponseSchema,
    },
    "POST /sync": {
      summary: "Read templates from Meta",
      least: "marketer",
      body: contract.syncTemplatesSchema,
      answer: contract.syncTemplatesResponseSchema,
    },
  }
)
