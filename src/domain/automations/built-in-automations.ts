import type { Purpose } from "../consent"
import type { LibraryTemplate } from "../templates/library/library-template"
import { orderConfirmation } from "../templates/library/orders/order-confirmation"
import { paymentReceipt } from "../templates/library/payments/payment-receipt"
import type { AutomationBindings } from "./bindings"

/** An automation every shop starts with. */
export interface BuiltInAutomation {
  key: "order-confirmation" | "payment-receipt"
  name: string
  trigger: string
  purpose: Purpose
  templateName: string
  bindings: AutomationBindings
}

/** What a shop sends before a merchant has chosen anything: ready-made templates on their events. */
export const BUILT_IN_AUTOMATIONS: readonly BuiltInAutomation[] = [
  { key: "order-confirmation", name: "Order confirmation", ...of(orderConfirmation) },
  { key: "payment-receipt", name: "Payment receipt", ...of(paymentReceipt) },
]

function of({ name: templateName, trigger, bindings }: LibraryTemplate) {
  return { templateName, trigger, purpose: "order_updates" as const, bindings }
}
