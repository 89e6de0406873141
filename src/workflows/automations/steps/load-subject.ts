import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Shop } from "../../shop/shop"
import { ORDER_FIELDS, type OrderRecord } from "../subjects/order-record"
import { PAYMENT_FIELDS, paymentContext, type PaymentRecord } from "../subjects/payment-record"
import { orderSubject, type AutomationSubject } from "../subjects/subject"
import type { TriggerEvent } from "../trigger-event"

interface Input {
  event: TriggerEvent
  shop: Shop
}

type Load = (
  container: MedusaContainer,
  id: string,
  shop: Shop
) => Promise<AutomationSubject | null>

const LOADERS: Record<TriggerEvent["trigger"], Load> = {
  "order.placed": loadOrder,
  "payment.captured": loadPayment,
}

/** Reads what an event is about. Null when there is no order behind it, or not yet. */
export const loadSubjectStep = createStep(
  "load-whatsapp-automation-subject",
  async ({ event, shop }: Input, { container }) =>
    new StepResponse(await LOADERS[event.trigger](container, event.entityId, shop))
)

async function loadOrder(container: MedusaContainer, id: string, shop: Shop) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_FIELDS, filters: { id } })
  const [order] = data as unknown as OrderRecord[]
  return order ? orderSubject(order, shop) : null
}

async function loadPayment(container: MedusaContainer, id: string, shop: Shop) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "payment", fields: PAYMENT_FIELDS, filters: { id } })
  const [payment] = data as unknown as PaymentRecord[]
  const orderId = payment?.payment_collection?.order?.id
  const subject = orderId ? await loadOrder(container, orderId, shop) : null
  if (!payment || !subject) return null

  return { ...subject, context: { ...subject.context, payment: paymentContext(payment) } }
}
