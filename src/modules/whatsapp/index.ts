import { Module } from "@medusajs/framework/utils"
import WhatsappModuleService from "./service"

export { refused } from "./refused"

/** The key the module is registered and resolved under. */
export const WHATSAPP_MODULE = "whatsapp"

export default Module(WHATSAPP_MODULE, {
  service: WhatsappModuleService,
})
