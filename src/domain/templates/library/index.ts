export { LIBRARY_GROUPS, LIBRARY_LANGUAGES } from "./library-template"
export type { LibraryGroup, LibraryLanguage, LibraryTemplate } from "./library-template"
export { orderConfirmation } from "./orders/order-confirmation"
export { paymentReceipt } from "./payments/payment-receipt"
export { sampleFileOf, withHeaderHandle } from "./sample-files"
export type { SampleFile } from "./sample-files"
export {
  needsStorefrontUrl,
  SAMPLE_STOREFRONT_URL,
  storefrontUrlProblem,
  trimStorefrontUrl,
  withStorefrontUrl,
} from "./storefront-url"
export { TEMPLATE_LIBRARY } from "./template-library"
