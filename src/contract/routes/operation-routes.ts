import * as contract from ".."
import { routes } from "./route"

export const OPERATION_ROUTES = routes(
  { tag: "Operations", under: "/admin/whatsapp" },
  {
    "GET /overview": {
      summary: "What was sent today, what was not and why",
      least: "viewer",
      query: contract.retrieveOverviewSchema,
      answer: contract.overviewResponseSchema,
    },
    "GET /health": {
      summary: "How the shop's WhatsApp is, and why",
      least: "viewer",
      answer: contract.healthResponseSchema,
    },
    "GET /health-log": {
      summary: "When something became better or worse",
      least: "viewer",
      query: contract.listHealthLogSchema,
      answer: contract.healthLogResponseSchema,
    },
    "GET /audit-log": {
      summary: "Who changed what",
      least: "owner",
      query: contract.listAuditLogSchema,
      answer: contract.auditLogResponseSchema,
    },
    "GET /audit-log/export": {
      summary: "The same as a CSV file",
      least: "owner",
      query: contract.exportAuditLogSchema,
      answerType: "text/csv",
    },
    "GET /webhook-deliveries": {
      summary: "List what Meta delivered, newest first",
      least: "viewer",
      query: contract.listWebhookDeliveriesSchema,
      answer: contract.webhookDeliveriesResponseSchema,
    },
    "GET /webhook-deliveries/:id": {
      summary: "One delivery with what people wrote in it",
      least: "agent",
      answer: contract.webhookDeliveryResponseSchema,
    },
    "POST /webhook-deliveries/:id/replay": {
      summary: "Apply a delivery again",
      least: "owner",
      answer: contract.webhookDeliveryResponseSchema,
    },
    "POST /webhook-deliveries/test-event": {
      summary: "Send a signed delivery about nobody through the shop's own door",
      least: "owner",
      body: contract.sendTestDeliverySchema,
      answer: contract.testDeliveryResponseSchema,
    },
  }
)
