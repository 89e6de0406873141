import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { listMembersSchema, saveMemberSchema, updateMemberSchema } from "../../../../contract"

export const membersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/members",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listMembersSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/members",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(saveMemberSchema)],
  },
  {
    matcher: "/admin/whatsapp/members/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(updateMemberSchema)],
  },
]
