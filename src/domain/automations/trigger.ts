import type { Purpose } from "../consent"

/** What must exist besides Medusa itself for a trigger to fire. */
export type TriggerNeed =
  | "invoicing"
  | "loyalty"
  | "cart_recovery"
  | "stock_alerts"
  | "campaigns"
  | "double_opt_in"
  /** The shop, or another plugin, emits the event. */
  | "custom_event"

/** Which record of Medusa the event is about, whose data the context is built from. */
export type TriggerSubject =
  | "order"
  | "payment"
  | "fulfillment"
  | "return"
  | "exchange"
  | "claim"
  | "customer"
  | "cart"
  | "invoice"
  | "loyalty"
  | "variant"
  | "statement"
  | "query"
  | "service"
  | "appointment"
  | "invitation"
  | "campaign"
  | "contact"

/** Something that happens in the shop, which an automation can turn into a message. */
export interface Trigger {
  /** The event's name on Medusa's bus. */
  event: string
  label: string
  /** What people must have agreed to, unless the automation says otherwise. */
  purpose: Purpose
  subject: TriggerSubject
  /** Features the trigger waits for; empty when it works with Medusa alone. */
  needs: readonly TriggerNeed[]
  /** The event as it arrives on the bus. */
  sampleEvent: { name: string; data: Record<string, unknown> }
  /** The data bindings are rendered over: what preview, editor and tests use. */
  sampleContext: Record<string, unknown>
}

/** A trigger as the tables write it: its sample event is its name and what that carries. */
export type TriggerRow = Omit<Trigger, "sampleEvent"> & { data: Record<string, unknown> }
