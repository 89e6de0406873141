import type { StoreOptIn } from "../../../../contract"
import { maskPhoneNumber } from "../../../../domain/contacts"
import type WhatsappModuleService from "../../../../modules/whatsapp/service"

type OptIn = NonNullable<Awaited<ReturnType<WhatsappModuleService["findOptIn"]>>>

/** An opt-in as the storefront sees it: enough to draw the box again, never a phone number. */
export function presentOptIn(optIn: OptIn): StoreOptIn {
  return {
    cart_id: optIn.cartId,
    status: optIn.withdrawnAt ? "withdrawn" : optIn.effectiveAt ? "effective" : "pending",
    purposes: optIn.purposes,
    phone: maskPhoneNumber(optIn.phone),
  }
}
