import { defineMiddlewares } from "@medusajs/framework/http"
import { addWhatsappResults } from "./admin/search/add-whatsapp-results"
import { accountsMiddlewares } from "./admin/whatsapp/accounts/middlewares"
import { auditLogMiddlewares } from "./admin/whatsapp/audit-log/middlewares"
import { contactsMiddlewares } from "./admin/whatsapp/contacts/middlewares"
import { healthLogMiddlewares } from "./admin/whatsapp/health-log/middlewares"
import { membersMiddlewares } from "./admin/whatsapp/members/middlewares"
import { messagesMiddlewares } from "./admin/whatsapp/messages/middlewares"
import { ordersMiddlewares } from "./admin/whatsapp/orders/middlewares"
import { overviewMiddlewares } from "./admin/whatsapp/overview/middlewares"
import { phoneNumbersMiddlewares } from "./admin/whatsapp/phone-numbers/middlewares"
import { setupMiddlewares } from "./admin/whatsapp/setup/middlewares"
import { templatesMiddlewares } from "./admin/whatsapp/templates/middlewares"
import { writingMiddlewares } from "./admin/whatsapp/templates/writing-middlewares"
import { webhookDeliveriesMiddlewares } from "./admin/whatsapp/webhook-deliveries/middlewares"
import { webhookMiddlewares } from "./hooks/whatsapp/middlewares"
import { refuseNul } from "./refuse-nul"
import { requireRole } from "./require-role"
import { optInsMiddlewares } from "./store/whatsapp/opt-ins/middlewares"

export default defineMiddlewares({
  routes: [
    // Without methods, so that it comes before Medusa's own validation of the query.
    { matcher: "/admin/search", middlewares: [refuseNul, addWhatsappResults] },
    { matcher: "/admin/whatsapp/*", middlewares: [refuseNul, requireRole] },
    { matcher: "/store/whatsapp/*", middlewares: [refuseNul] },
    ...accountsMiddlewares,
    ...auditLogMiddlewares,
    ...contactsMiddlewares,
    ...healthLogMiddlewares,
    ...membersMiddlewares,
    ...messagesMiddlewares,
    ...ordersMiddlewares,
    ...overviewMiddlewares,
    ...phoneNumbersMiddlewares,
    ...setupMiddlewares,
    ...templatesMiddlewares,
    ...writingMiddlewares,
    ...webhookDeliveriesMiddlewares,
    ...optInsMiddlewares,
    ...webhookMiddlewares,
  ],
})
