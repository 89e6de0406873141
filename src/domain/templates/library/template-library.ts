import type { LibraryTemplate } from "./library-template"
import { orderCanceled } from "./orders/order-canceled"
import { orderConfirmation } from "./orders/order-confirmation"
import { orderProcessing } from "./orders/order-processing"
import { orderUpdated } from "./orders/order-updated"
import { accountStatement } from "./payments/account-statement"
import { invoiceReady } from "./payments/invoice-ready"
import { paymentConfirmation } from "./payments/payment-confirmation"
import { paymentFailed } from "./payments/payment-failed"
import { paymentReceipt } from "./payments/payment-receipt"
import { paymentReminder } from "./payments/payment-reminder"

/** Every ready-made template, in the order the library shows them. */
export const TEMPLATE_LIBRARY: readonly LibraryTemplate[] = [
  orderConfirmation,
  orderProcessing,
  orderUpdated,
  orderCanceled,
  paymentReceipt,
  paymentConfirmation,
  paymentFailed,
  paymentReminder,
  invoiceReady,
  accountStatement,
]
