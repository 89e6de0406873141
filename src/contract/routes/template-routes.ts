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
    "POST /sync": {
      summary: "Read templates from Meta",
      least: "marketer",
      body: contract.syncTemplatesSchema,
      answer: contract.syncTemplatesResponseSchema,
    },
  }
)
