import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Apply } from "../../../src/modules/whatsapp/ingest/process-deliveries"
import { processDeliveries } from "../../../src/modules/whatsapp/ingest/process-deliveries"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import { META } from "../../shop/meta-identities"

/** One event the shop was told. */
export interface Told {
  name: string
  payload: Record<string, unknown>
}

/** Now, as Meta writes it. */
export const seconds = (offset = 0) => String(Math.floor(Date.now() / 1000) + offset)

/** A delivery of one change, as Meta sends it. */
export function delivery(field: string, value: object, wabaId: string = META.wabaId) {
  return {
    object: "whatsapp_business_account",
    entry: [{ id: wabaId, time: Math.floor(Date.now() / 1000), changes: [{ field, value }] }],
  }
}

/** A delivery under the field `messages`. */
export function messagesDelivery(value: object) {
  return delivery("messages", {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: "15550100001", phone_number_id: META.phoneNumberId },
    ...value,
  })
}

interface Written {
  from?: string
  userId?: string
  name?: string
  id?: string
  at?: string
}

/** Somebody writes: a text unless another type is given. */
export function inboundMessage(
  content: string | ({ type: string } & Record<string, unknown>),
  { from = "15550200001", userId, name, id = `wamid.${randomUUID()}`, at = seconds() }: Written = {}
) {
  return {
    contacts: [
      {
        ...(from ? { wa_id: from } : {}),
        ...(userId ? { user_id: userId } : {}),
        ...(name ? { profile: { name } } : {}),
      },
    ],
    messages: [
      {
        ...(from ? { from } : {}),
        ...(userId ? { from_user_id: userId } : {}),
        id,
        timestamp: at,
        ...(typeof content === "string" ? { type: "text", text: { body: content } } : content),
      },
    ],
  }
}

/** The module's ingest, one batch at a time, in the test's hands. */
export function ingestOf(service: Pick<WhatsappModuleService, "receiveDelivery">, db: () => Knex) {
  const told: Told[] = []
  const postponed: { id: string; error: string }[] = []

  async function process(apply?: Apply): Promise<number> {
    return processDeliveries({
      db: db(),
      apply,
      onPostponed: (failure) => postponed.push(failure),
      announce: (name, payloads) => {
        told.push(...payloads.map((payload) => ({ name, payload: payload as Told["payload"] })))
      },
    })
  }

  return {
    told,
    postponed,
    process,
    /** Stores a delivery the way the route does. */
    receive: (payload: unknown) =>
      service.receiveDelivery(
        Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload))
      ),
    /** Stores deliveries and applies everything that is due; all of it must be applicable. */
    async deliver(...payloads: unknown[]): Promise<Told[]> {
      told.length = 0
      for (const payload of payloads) await this.receive(payload)
      while ((await process()) > 0);
      expect(postponed).toEqual([])
      return [...told]
    },
  }
}
