import * as contract from ".."
import { routes } from "./route"

export const SETUP_ROUTES = routes(
  { tag: "Set-up", under: "/admin/whatsapp/setup" },
  {
    GET: {
      summary: "Check everything the set-up depends on, now",
      least: "viewer",
      query: contract.retrieveSetupSchema,
      answer: contract.setupResponseSchema,
    },
    "POST /fixes": {
      summary: "Mend one thing a check found",
      least: "owner",
      body: contract.applySetupFixSchema,
      answer: contract.setupFixResponseSchema,
    },
    "POST /test-message": {
      summary: "Send yourself a message",
      least: "owner",
      body: contract.sendTestMessageSchema,
      answer: contract.testMessageResponseSchema,
    },
    "POST /progress": {
      summary: "Keep how far the wizard has come",
      least: "owner",
      body: contract.saveSetupProgressSchema,
      answer: contract.setupProgressResponseSchema,
    },
    "GET /embedded-signup": {
      summary: "What Facebook's sign-up dialog needs, if it is configured",
      least: "viewer",
      answer: contract.embeddedSignupResponseSchema,
    },
    "POST /embedded-signup": {
      summary: "Connect the account and number that Facebook's dialog gave",
      least: "owner",
      body: contract.finishEmbeddedSignupSchema,
      answer: contract.embeddedSignupDoneResponseSchema,
    },
  }
)

export const MEMBER_ROUTES = routes(
  { tag: "Members", under: "/admin/whatsapp/members" },
  {
    GET: {
      summary: "List the shop's admin users with their roles",
      least: "viewer",
      query: contract.listMembersSchema,
      answer: contract.membersResponseSchema,
    },
    POST: {
      summary: "Give a user a role",
      least: "owner",
      body: contract.saveMemberSchema,
      answer: contract.memberResponseSchema,
    },
    "POST /:id": {
      summary: "Change a user's role; the id is the user's",
      least: "owner",
      body: contract.updateMemberSchema,
      answer: contract.memberResponseSchema,
    },
    "GET /me": {
      summary: "The role of whoever asks",
      least: "viewer",
      answer: contract.myRoleResponseSchema,
    },
  }
)
