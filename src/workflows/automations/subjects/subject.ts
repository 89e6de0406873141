import type { BindingContext } from "../../../domain/automations"
import type { Shop } from "../../shop/shop"
import { orderContext } from "./order-context"
import type { OrderRecord } from "./order-record"

/** What an automation is about: whose order, how to reach that person, and the data to write with. */
export interface AutomationSubject {
  orderId: string
  cartId: string | null
  customerId: string | null
  /** What the sender may be chosen by. */
  salesChannelId: string | null
  regionId: string | null
  /** As it was typed; the opt-in's number comes before it. */
  phone: string | null
  /** Whose numbering plan the phone is read in. */
  country: string | null
  locale: string | null
  currencyCode: string
  notificationsDisabled: boolean
  context: BindingContext
}

/** An order as the subject of automations. */
export function orderSubject(order: OrderRecord, shop: Shop): AutomationSubject {
  const source = [order.shipping_address, order.billing_address].find((it) => it?.phone)
  const address = source ?? order.shipping_address ?? order.billing_address
  return {
    orderId: order.id,
    cartId: order.cart?.id ?? null,
    customerId: order.customer_id,
    salesChannelId: order.sales_channel_id,
    regionId: order.region_id,
    phone: source?.phone ?? order.customer?.phone ?? null,
    country: address?.country_code ?? null,
    locale: order.locale,
    currencyCode: order.currency_code,
    notificationsDisabled: order.no_notification === true,
    context: orderContext(order, shop),
  }
}
