import type { LibraryTemplate } from "./library-template"
import { orderConfirmation } from "./orders/order-confirmation"
import { paymentReceipt } from "./payments/payment-receipt"

/** Every ready-made template, in the order the library shows them. */
export const TEMPLATE_LIBRARY: readonly LibraryTemplate[] = [orderConfirmation, paymentReceipt]
