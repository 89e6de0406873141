import * as contract from ".."
import { routes } from "./route"

export const PEOPLE_ROUTES = [
  ...routes(
    { tag: "Contacts", under: "/admin/whatsapp/contacts" },
    {
      GET: {
        summary: "List people the shop knows on WhatsApp",
        least: "viewer",
        query: contract.listContactsSchema,
        answer: contract.contactsResponseSchema,
      },
      "GET /:id": {
        summary: "One person",
        least: "viewer",
        answer: contract.contactResponseSchema,
      },
      "GET /:id/consents": {
        summary: "A person's consent, and how it came about",
        least: "viewer",
        query: contract.listConsentsSchema,
        answer: contract.consentsResponseSchema,
      },
      "POST /:id/consents": {
        summary: "Record that a person agreed or withdrew",
        least: "agent",
        body: contract.changeConsentSchema,
        answer: contract.consentsResponseSchema,
      },
    }
  ),
  ...routes(
    { tag: "Messages", under: "/admin/whatsapp" },
    {
      "GET /messages": {
        summary: "List messages, newest first, with what became of each",
        least: "viewer",
        query: contract.listMessagesSchema,
        answer: contract.messagesResponseSchema,
      },
      "POST /orders/:id/receipt": {
        summary: "Send an order's receipt again",
        least: "agent",
        body: contract.resendReceiptSchema,
        answer: contract.receiptResponseSchema,
      },
    }
  ),
]
