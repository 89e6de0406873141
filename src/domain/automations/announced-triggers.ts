import {
  appointmentContext,
  campaignContext,
  interruptionContext,
  invitationContext,
  invoiceContext,
  oneTimeCodeContext,
  openPaymentContext,
  pickupContext,
  queryContext,
  statementContext,
} from "./announced-contexts"
import { baseContext, fulfillmentContext, loyaltyContext } from "./sample-context"
import type { TriggerRow } from "./trigger"

const ofLoyalty = {
  purpose: "loyalty",
  subject: "loyalty",
  needs: ["loyalty"],
  data: { customer_id: "cus_01SAMPLE", points: 77 },
  sampleContext: loyaltyContext,
} as const

const ofShop = { purpose: "order_updates", needs: ["custom_event"] } as const

const ofOpenPayment = {
  ...ofShop,
  subject: "payment",
  data: { id: "pay_01SAMPLE" },
  sampleContext: openPaymentContext,
} as const

const ofAppointment = {
  ...ofShop,
  subject: "appointment",
  data: { id: "apt_01SAMPLE" },
  sampleContext: appointmentContext,
} as const

/**
 * What Medusa does not tell by itself: events of other features, of other plugins and of the shop.
 * Nothing starts from them until somebody emits them.
 */
export const ANNOUNCED_ROWS: readonly TriggerRow[] = [
  {
    event: "invoice.created",
    label: "An invoice is created",
    purpose: "order_updates",
    subject: "invoice",
    needs: ["invoicing"],
    data: { id: "inv_01SAMPLE", order_id: "order_01SAMPLE" },
    sampleContext: invoiceContext,
  },
  {
    ...ofShop,
    event: "statement.created",
    label: "A statement of account is created",
    subject: "statement",
    data: { id: "stm_01SAMPLE" },
    sampleContext: statementContext,
  },
  { ...ofOpenPayment, event: "payment.failed", label: "A payment fails" },
  { ...ofOpenPayment, event: "payment.due", label: "A payment is about to be due" },
  {
    ...ofShop,
    event: "order.out_for_delivery",
    label: "An order is out for delivery",
    subject: "fulfillment",
    data: { id: "ful_01SAMPLE" },
    sampleContext: fulfillmentContext,
  },
  {
    ...ofShop,
    event: "order.ready_for_pickup",
    label: "An order can be picked up",
    subject: "order",
    data: { id: "order_01SAMPLE" },
    sampleContext: pickupContext,
  },
  { ...ofLoyalty, event: "loyalty.points_earned", label: "Loyalty points are earned" },
  { ...ofLoyalty, event: "loyalty.points_redeemed", label: "Loyalty points are redeemed" },
  { ...ofLoyalty, event: "loyalty.points_expiring", label: "Loyalty points are about to expire" },
  {
    ...ofShop,
    event: "query.answered",
    label: "A customer's question is answered",
    subject: "query",
    data: { id: "qry_01SAMPLE" },
    sampleContext: queryContext,
  },
  {
    ...ofShop,
    event: "service.interrupted",
    label: "A service will be interrupted",
    subject: "service",
    data: { customer_id: "cus_01SAMPLE" },
    sampleContext: interruptionContext,
  },
  { ...ofAppointment, event: "appointment.confirmed", label: "An appointment is made" },
  { ...ofAppointment, event: "appointment.upcoming", label: "An appointment is near" },
  {
    event: "invitation.created",
    label: "Somebody is invited",
    purpose: "marketing",
    subject: "invitation",
    needs: ["custom_event"],
    data: { phone: "+351912345678" },
    sampleContext: invitationContext,
  },
  {
    event: "whatsapp-campaign.started",
    label: "A campaign is sent",
    purpose: "marketing",
    subject: "campaign",
    needs: ["campaigns"],
    data: { id: "wacmp_01SAMPLE" },
    sampleContext: campaignContext,
  },
  {
    event: "whatsapp-consent.requested",
    label: "A sign-up has to be confirmed",
    purpose: "order_updates",
    subject: "contact",
    needs: ["double_opt_in"],
    data: { contact_id: "wacon_01SAMPLE" },
    sampleContext: baseContext,
  },
  {
    ...ofShop,
    event: "one_time_code.requested",
    label: "A one-time code is asked for",
    subject: "contact",
    data: { phone: "+351912345678" },
    sampleContext: oneTimeCodeContext,
  },
]
