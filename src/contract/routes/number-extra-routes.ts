import * as contract from ".."
import { routes } from "./route"

/** What people see of a number, and whom it does not hear. */
export const NUMBER_EXTRA_ROUTES = routes(
  { tag: "Phone numbers", under: "/admin/whatsapp/phone-numbers/:id" },
  {
    "GET /profile": {
      summary: "Retrieve the business profile",
      least: "viewer",
      answer: contract.profileResponseSchema,
    },
    "POST /profile": {
      summary: "Change the business profile",
      least: "marketer",
      body: contract.updateProfileSchema,
      answer: contract.profileResponseSchema,
    },
    "POST /profile/picture": {
      summary: "Upload the profile's picture, a JPEG or PNG of up to 5 MB",
      least: "marketer",
      bodyType: "image/*",
      answer: contract.profileResponseSchema,
    },
    "GET /blocked-users": {
      summary: "List the people a number does not hear",
      least: "viewer",
      query: contract.listBlockedUsersSchema,
      answer: contract.blockedUsersResponseSchema,
    },
    "POST /blocked-users": {
      summary: "Block people",
      least: "agent",
      body: contract.blockUsersSchema,
      answer: contract.changedBlocksResponseSchema,
    },
    "DELETE /blocked-users": {
      summary: "Unblock people",
      least: "agent",
      body: contract.blockUsersSchema,
      answer: contract.changedBlocksResponseSchema,
    },
    "GET /qr-codes": {
      summary: "List QR codes and short links",
      least: "viewer",
      query: contract.listQrCodesSchema,
      answer: contract.qrCodesResponseSchema,
    },
    "POST /qr-codes": {
      summary: "Make a QR code",
      least: "marketer",
      body: contract.createQrCodeSchema,
      answer: contract.qrCodeResponseSchema,
    },
    "POST /qr-codes/:code": {
      summary: "Change what a QR code prefills",
      least: "marketer",
      body: contract.updateQrCodeSchema,
      answer: contract.qrCodeResponseSchema,
    },
    "DELETE /qr-codes/:code": {
      summary: "Delete a QR code",
      least: "marketer",
      answer: contract.deletedQrCodeResponseSchema,
    },
    "GET /conversational": {
      summary: "Retrieve ice breakers and commands",
      least: "viewer",
      answer: contract.conversationalResponseSchema,
    },
    "POST /conversational": {
      summary: "Change ice breakers and commands",
      least: "marketer",
      body: contract.updateConversationalSchema,
      answer: contract.conversationalResponseSchema,
    },
  }
)
