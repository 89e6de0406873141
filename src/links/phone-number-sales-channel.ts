import SalesChannelModule from "@medusajs/medusa/sales-channel"
import { defineLink } from "@medusajs/framework/utils"
import WhatsappModule from "../modules/whatsapp"

/** Sales channels whose orders are written about from a number; a channel has one number at most. */
export default defineLink(WhatsappModule.linkable.whatsappPhoneNumber, {
  linkable: SalesChannelModule.linkable.salesChannel,
  isList: true,
})
