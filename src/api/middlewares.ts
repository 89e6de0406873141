import { defineMiddlewares } from "@medusajs/framework/http"
import { accountsMiddlewares } from "./admin/whatsapp/accounts/middlewares"
import { contactsMiddlewares } from "./admin/whatsapp/contacts/middlewares"
import { messagesMiddlewares } from "./admin/whatsapp/messages/middlewares"
import { ordersMiddlewares } from "./admin/whatsapp/orders/middlewares"
import { webhookMiddlewares } from "./hooks/whatsapp/middlewares"
import { optInsMiddlewares } from "./store/whatsapp/opt-ins/middlewares"

export default defineMiddlewares({
  routes: [
    ...accountsMiddlewares,
    ...contactsMiddlewares,
    ...messagesMiddlewares,
    ...ordersMiddlewares,
    ...optInsMiddlewares,
    ...webhookMiddlewares,
  ],
})
