import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { changeConsentSchema, listConsentsSchema, listContactsSchema } from "../../../../contract"

export const contactsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/contacts",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listContactsSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/contacts/:id/consents",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listConsentsSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/contacts/:id/consents",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(changeConsentSchema)],
  },
]
