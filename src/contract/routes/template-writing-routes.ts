import * as contract from ".."
import { routes } from "./route"

const template = contract.templateResponseSchema

/** A template's way from an idea to Meta. */
export const TEMPLATE_WRITING_ROUTES = routes(
  { tag: "Templates", under: "/admin/whatsapp/templates" },
  {
    POST: {
      summary: "Make a draft, which Meta does not see before it is submitted",
      least: "marketer",
      body: contract.createTemplateSchema,
      answer: template,
    },
    "POST /:id": {
      summary: "Save a draft; of a template at Meta, beside what Meta has",
      least: "marketer",
      body: contract.saveTemplateSchema,
      answer: template,
    },
    "DELETE /:id": {
      summary: "Delete a template in one language or in all, here and at Meta",
      least: "owner",
      body: contract.deleteTemplateSchema,
      answer: contract.deletedTemplateResponseSchema,
    },
    "POST /:id/duplicate": {
      summary: "Make drafts of a template under another name",
      least: "marketer",
      body: contract.duplicateTemplateSchema,
      answer: contract.templatesCreatedResponseSchema,
    },
    "POST /:id/translations": {
      summary: "Make a draft of a template in another language",
      least: "marketer",
      body: contract.translateTemplateSchema,
      answer: template,
    },
    "POST /:id/request-review": {
      summary: "Ask an owner to look at what is not submitted yet",
      least: "marketer",
      body: contract.requestTemplateReviewSchema,
      answer: template,
    },
    "POST /:id/approve": {
      summary: "Find good what somebody asked a review of",
      least: "owner",
      body: contract.approveTemplateSchema,
      answer: template,
    },
    "POST /:id/send-back": {
      summary: "Say what should be changed before it is submitted",
      least: "owner",
      body: contract.sendBackTemplateSchema,
      answer: template,
    },
    "POST /:id/submit": {
      summary: "Hand a template in at Meta, new or as an edit",
      least: "owner",
      body: contract.submitTemplateSchema,
      answer: template,
    },
    "POST /:id/cancel": {
      summary: "Withdraw a review that was asked for, or forget unsent changes",
      least: "marketer",
      answer: template,
    },
    "POST /:id/unpause": {
      summary: "Let a template that Meta paused for its pace be sent again",
      least: "owner",
      answer: template,
    },
    "GET /:id/events": {
      summary: "What a template said, where it stood and how it was taken, newest first",
      least: "viewer",
      query: contract.listTemplateEventsSchema,
      answer: contract.templateEventsResponseSchema,
    },
    "POST /export": {
      summary: "The chosen templates as a file",
      least: "viewer",
      body: contract.exportTemplatesSchema,
      answer: contract.templateFileSchema,
    },
    "POST /import": {
      summary: "Take a file of templates in, as drafts",
      least: "marketer",
      body: contract.importTemplatesSchema,
      answer: contract.importTemplatesResponseSchema,
    },
    "POST /header-media": {
      summary: "Upload the sample of a header: a JPEG, PNG, MP4 or PDF",
      least: "marketer",
      query: contract.uploadHeaderMediaSchema,
      bodyType: "*/*",
      answer: contract.headerMediaResponseSchema,
    },
    "GET /header-media/:id": {
      summary: "The shop's own copy of a header's sample, by the SHA-256 of Meta's name of it",
      least: "viewer",
      answerType: "*/*",
    },
  }
)
