import * as contract from ".."
import { routes } from "./route"

const account = contract.accountResponseSchema

export const ACCOUNT_ROUTES = routes(
  { tag: "Accounts", under: "/admin/whatsapp/accounts" },
  {
    GET: {
      summary: "List accounts with their numbers, and why one does not send",
      least: "viewer",
      query: contract.listAccountsSchema,
      answer: contract.accountsResponseSchema,
    },
    POST: {
      summary: "Connect an account",
      least: "owner",
      body: contract.createAccountSchema,
      answer: account,
    },
    "GET /:id": { summary: "Retrieve an account", least: "viewer", answer: account },
    "POST /:id": {
      summary: "Change an account; secrets left out stay as they are",
      least: "owner",
      body: contract.updateAccountSchema,
      answer: account,
    },
    "DELETE /:id": {
      summary: "Remove an account, and say what becomes of its queued messages",
      least: "owner",
      body: contract.removeSchema,
      answer: contract.removedResponseSchema,
    },
    "GET /:id/removal": {
      summary: "What removing an account would do",
      least: "viewer",
      answer: contract.removalResponseSchema,
    },
    "POST /:id/pause": { summary: "Stop sending for an account", least: "owner", answer: account },
    "POST /:id/resume": { summary: "Let an account send again", least: "owner", answer: account },
    "POST /:id/sync": {
      summary: "Read an account, its numbers and templates from Meta",
      least: "owner",
      answer: account,
    },
  }
)

export const KEYRING_ROUTES = routes(
  { tag: "Encryption keys", under: "/admin/whatsapp/keyring" },
  {
    GET: {
      summary: "Which keys secrets are encrypted with",
      least: "owner",
      answer: contract.keyringResponseSchema,
    },
    "POST /rotate": {
      summary: "Encrypt every secret with the first key",
      least: "owner",
      answer: contract.rotatedResponseSchema,
    },
  }
)
