import type { LibraryTemplate } from "./library-template"
import { oneTimeCode } from "./account/one-time-code"
import { optInConfirmation } from "./account/opt-in-confirmation"
import { deliveryFeedback } from "./delivery/delivery-feedback"
import { orderDelivered } from "./delivery/order-delivered"
import { orderShipped } from "./delivery/order-shipped"
import { outForDelivery } from "./delivery/out-for-delivery"
import { pickupReady } from "./delivery/pickup-ready"
import { loyaltyPointsEarned } from "./loyalty/loyalty-points-earned"
import { loyaltyPointsExpiring } from "./loyalty/loyalty-points-expiring"
import { loyaltyPointsRedeemed } from "./loyalty/loyalty-points-redeemed"
import { backInStock } from "./marketing/back-in-stock"
import { cartReminder } from "./marketing/cart-reminder"
import { discountCode } from "./marketing/discount-code"
import { invitation } from "./marketing/invitation"
import { promotion } from "./marketing/promotion"
import { reviewRequest } from "./marketing/review-request"
import { welcome } from "./marketing/welcome"
import { winBack } from "./marketing/win-back"
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
import { refundIssued } from "./returns/refund-issued"
import { returnApproved } from "./returns/return-approved"
import { returnReceived } from "./returns/return-received"
import { appointmentConfirmation } from "./service/appointment-confirmation"
import { appointmentReminder } from "./service/appointment-reminder"
import { queryAnswered } from "./service/query-answered"
import { serviceInterruption } from "./service/service-interruption"

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
  orderShipped,
  outForDelivery,
  orderDelivered,
  pickupReady,
  deliveryFeedback,
  returnApproved,
  returnReceived,
  refundIssued,
  loyaltyPointsEarned,
  loyaltyPointsRedeemed,
  loyaltyPointsExpiring,
  welcome,
  cartReminder,
  backInStock,
  reviewRequest,
  promotion,
  discountCode,
  winBack,
  invitation,
  queryAnswered,
  serviceInterruption,
  appointmentConfirmation,
  appointmentReminder,
  optInConfirmation,
  oneTimeCode,
]
