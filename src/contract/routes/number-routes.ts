import * as contract from ".."
import { routes } from "./route"

const number = contract.phoneNumberResponseSchema

export const NUMBER_ROUTES = routes(
  { tag: "Phone numbers", under: "/admin/whatsapp/phone-numbers" },
  {
    GET: {
      summary: "List numbers with quality, limits and what is left of quotas",
      least: "viewer",
      query: contract.listPhoneNumbersSchema,
      answer: contract.phoneNumbersResponseSchema,
    },
    POST: {
      summary: "Add a number of an account",
      least: "owner",
      body: contract.createPhoneNumberSchema,
      answer: number,
    },
    "GET /:id": { summary: "Retrieve a number", least: "viewer", answer: number },
    "POST /:id": {
      summary: "Change a number's share, quotas or being the default",
      least: "owner",
      body: contract.updatePhoneNumberSchema,
      answer: number,
    },
    "DELETE /:id": {
      summary: "Remove a number, and say what becomes of its queued messages",
      least: "owner",
      body: contract.removeSchema,
      answer: contract.removedResponseSchema,
    },
    "GET /:id/removal": {
      summary: "What removing a number would do",
      least: "viewer",
      answer: contract.removalResponseSchema,
    },
    "POST /:id/request-code": {
      summary: "Have Meta text or call the number with a code",
      least: "owner",
      body: contract.requestCodeSchema,
      answer: number,
    },
    "POST /:id/verify-code": {
      summary: "Enter the code Meta sent",
      least: "owner",
      body: contract.verifyCodeSchema,
      answer: number,
    },
    "POST /:id/register": {
      summary: "Register the number with the Cloud API",
      least: "owner",
      body: contract.registerSchema,
      answer: number,
    },
    "POST /:id/deregister": {
      summary: "Take the number off the Cloud API",
      least: "owner",
      answer: number,
    },
    "POST /:id/two-step-pin": {
      summary: "Set the PIN of two-step verification",
      least: "owner",
      body: contract.twoStepPinSchema,
      answer: number,
    },
    "POST /:id/refresh": {
      summary: "Read the number from Meta again",
      least: "agent",
      answer: number,
    },
    "POST /:id/pause": { summary: "Stop sending from a number", least: "owner", answer: number },
    "POST /:id/resume": { summary: "Let a number send again", least: "owner", answer: number },
    "POST /:id/sales-channels": {
      summary: "Choose the sales channels a number sends for",
      least: "owner",
      body: contract.changeLinksSchema,
      answer: number,
    },
    "POST /:id/regions": {
      summary: "Choose the regions a number sends for",
      least: "owner",
      body: contract.changeLinksSchema,
      answer: number,
    },
  }
)
