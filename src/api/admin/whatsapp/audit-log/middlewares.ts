import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { exportAuditLogSchema, listAuditLogSchema } from "../../../../contract"

export const auditLogMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/whatsapp/audit-log",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(listAuditLogSchema, { defaults: [], isList: true })],
  },
  {
    matcher: "/admin/whatsapp/audit-log/export",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(exportAuditLogSchema, { defaults: [], isList: true })],
  },
]
