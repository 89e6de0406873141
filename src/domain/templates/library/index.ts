import type { LibraryTemplate } from "./library-template"
import { orderConfirmation } from "./order-confirmation"
import { paymentReceipt } from "./payment-receipt"

export { LIBRARY_LANGUAGES } from "./library-template"
export type { LibraryLanguage, LibraryTemplate } from "./library-template"
export { orderConfirmation } from "./order-confirmation"
export { paymentReceipt } from "./payment-receipt"

/** Every ready-made template. */
export const TEMPLATE_LIBRARY: readonly LibraryTemplate[] = [orderConfirmation, paymentReceipt]
