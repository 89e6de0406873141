import RegionModule from "@medusajs/medusa/region"
import { defineLink } from "@medusajs/framework/utils"
import WhatsappModule from "../modules/whatsapp"

/** Regions whose orders are written about from a number; a region has one number at most. */
export default defineLink(WhatsappModule.linkable.whatsappPhoneNumber, {
  linkable: RegionModule.linkable.region,
  isList: true,
})
