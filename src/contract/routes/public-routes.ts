import * as contract from ".."
import { routes } from "./route"

export const STORE_ROUTES = routes(
  { tag: "Storefront", under: "/store/whatsapp/opt-ins" },
  {
    GET: {
      summary: "What the box of a cart should show",
      query: contract.findOptInSchema,
      answer: contract.optInResponseSchema,
    },
    POST: {
      summary: "Keep the ticked box of a cart until its order is placed",
      body: contract.createOptInSchema,
      answer: contract.optInResponseSchema,
    },
    DELETE: {
      summary: "Take the tick back",
      query: contract.findOptInSchema,
      answer: contract.optInResponseSchema,
    },
  }
)

export const HOOK_ROUTES = routes(
  { tag: "Webhook", under: "/hooks/whatsapp" },
  {
    GET: { summary: "Meta's handshake", answerType: "text/plain" },
    POST: { summary: "A signed delivery of Meta's", bodyType: "application/json" },
    "GET /health": {
      summary: "For load balancers and monitors: 503 when failing",
      answer: contract.publicHealthSchema,
    },
  }
)
