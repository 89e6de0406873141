import { ANNOUNCED_ROWS } from "./announced-triggers"
import {
  baseContext,
  cartContext,
  fulfillmentContext,
  orderContext,
  paymentContext,
  refundContext,
  variantContext,
} from "./sample-context"
import type { Trigger, TriggerRow } from "./trigger"

const ofOrder = {
  purpose: "order_updates",
  subject: "order",
  needs: [],
  data: { id: "order_01SAMPLE" },
  sampleContext: orderContext,
} as const

const ofPayment = {
  purpose: "order_updates",
  subject: "payment",
  needs: [],
  data: { id: "pay_01SAMPLE" },
} as const

const ofFulfillment = {
  purpose: "order_updates",
  subject: "fulfillment",
  needs: [],
  sampleContext: fulfillmentContext,
} as const

/** Every trigger, by the event's name, label and what it is about. Payloads as Medusa 2.21 emits them. */
const ROWS: readonly TriggerRow[] = [
  { ...ofOrder, event: "order.placed", label: "An order is placed" },
  { ...ofOrder, event: "order.completed", label: "An order is completed" },
  { ...ofOrder, event: "order.canceled", label: "An order is canceled" },
  {
    ...ofOrder,
    event: "order-edit.confirmed",
    label: "An order is edited",
    data: { order_id: "order_01SAMPLE", actions: [] },
  },
  {
    ...ofPayment,
    event: "payment.captured",
    label: "A payment is captured",
    sampleContext: paymentContext,
  },
  {
    ...ofPayment,
    event: "payment.refunded",
    label: "A payment is refunded",
    sampleContext: refundContext,
  },
  {
    ...ofFulfillment,
    event: "order.fulfillment_created",
    label: "An order is packed",
    data: { order_id: "order_01SAMPLE", fulfillment_id: "ful_01SAMPLE", no_notification: false },
  },
  {
    ...ofFulfillment,
    event: "shipment.created",
    label: "An order is shipped",
    data: { id: "ful_01SAMPLE", no_notification: false },
  },
  {
    ...ofFulfillment,
    event: "delivery.created",
    label: "An order is delivered",
    data: { id: "ful_01SAMPLE" },
  },
  {
    ...ofOrder,
    event: "order.return_requested",
    label: "A return is requested",
    subject: "return",
    data: { order_id: "order_01SAMPLE", return_id: "return_01SAMPLE" },
  },
  {
    ...ofOrder,
    event: "order.return_received",
    label: "A return is received",
    subject: "return",
    data: { order_id: "order_01SAMPLE", return_id: "return_01SAMPLE" },
  },
  {
    ...ofOrder,
    event: "order.exchange_created",
    label: "An exchange is created",
    subject: "exchange",
    data: { order_id: "order_01SAMPLE", exchange_id: "oexc_01SAMPLE" },
  },
  {
    ...ofOrder,
    event: "order.claim_created",
    label: "A claim is created",
    subject: "claim",
    data: { order_id: "order_01SAMPLE", claim_id: "claim_01SAMPLE" },
  },
  {
    event: "customer.created",
    label: "A customer signs up",
    purpose: "marketing",
    subject: "customer",
    needs: [],
    data: { id: "cus_01SAMPLE" },
    sampleContext: baseContext,
  },
  {
    event: "whatsapp-cart.abandoned",
    label: "A cart is abandoned",
    purpose: "marketing",
    subject: "cart",
    needs: ["cart_recovery"],
    data: { id: "cart_01SAMPLE" },
    sampleContext: cartContext,
  },
  {
    event: "whatsapp-stock.available",
    label: "A product somebody waits for is back in stock",
    purpose: "marketing",
    subject: "variant",
    needs: ["stock_alerts"],
    data: { variant_id: "variant_01SAMPLE" },
    sampleContext: variantContext,
  },
  ...ANNOUNCED_ROWS,
]

/** Everything an automation can start from. */
export const TRIGGERS: readonly Trigger[] = ROWS.map(({ data, ...trigger }) => ({
  ...trigger,
  sampleEvent: { name: trigger.event, data },
}))

/** The trigger of an event, or undefined for an event the table does not know. */
export function findTrigger(event: string): Trigger | undefined {
  return TRIGGERS.find((trigger) => trigger.event === event)
}
