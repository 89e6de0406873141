import type { MedusaContainer } from "@medusajs/framework/types"
import { findTrigger, type BindingContext } from "../../../domain/automations"
import { orderSubject, type AutomationSubject } from "../../automations/subjects/subject"
import { paymentContext } from "../../automations/subjects/payment-record"
import { loadShop } from "../../shop/load-shop"
import { findOrder, type PreviewedOrder } from "./find-order"

/** What a preview or a test is written over. */
export interface PreviewData {
  source: "order" | "sample"
  order: { id: string; display_id: number | null } | null
  context: BindingContext
  /** Parts of the context that an order does not have, so that they are samples. */
  sampled: string[]
  locale: string | null
  currencyCode: string
}

interface Wanted {
  /** The event that fills the template. */
  trigger: string | null
  /** The number of an order; samples without one. */
  order?: string
}

const ANY_ORDER = "order.placed"
const SAMPLE_CURRENCY = "eur"

/** The data a template is shown with: a real order's as far as that goes, samples for the rest. */
export async function previewData(
  container: MedusaContainer,
  { trigger, order: number }: Wanted
): Promise<PreviewData> {
  const samples = (findTrigger(trigger ?? ANY_ORDER) ?? findTrigger(ANY_ORDER))?.sampleContext ?? {}
  if (!number) {
    return {
      ...{ source: "sample", order: null, context: samples, sampled: [] },
      ...{ locale: null, currencyCode: SAMPLE_CURRENCY },
    }
  }
  const order = await findOrder(container, number)
  const subject = orderSubject(order, await loadShop(container))
  const real = realParts(order, subject)
  return {
    source: "order",
    order: { id: order.id, display_id: order.display_id },
    context: { ...samples, ...real },
    sampled: Object.keys(samples).filter((part) => !Object.hasOwn(real, part)),
    locale: subject.locale,
    currencyCode: subject.currencyCode,
  }
}

function realParts(order: PreviewedOrder, { context }: AutomationSubject): BindingContext {
  const payment = order.payment_collections
    ?.flatMap(({ payments }) => payments ?? [])
    .find(({ captures }) => captures.length > 0)
  const fulfillment = order.fulfillments?.at(-1)
  const label = fulfillment?.labels?.[0]
  return {
    ...context,
    ...(payment && { payment: paymentContext(payment) }),
    ...(fulfillment && {
      fulfillment: {
        id: fulfillment.id,
        tracking_number: label?.tracking_number ?? null,
        tracking_url: label?.tracking_url ?? null,
        shipped_at: fulfillment.shipped_at,
        delivered_at: fulfillment.delivered_at,
      },
    }),
  }
}
