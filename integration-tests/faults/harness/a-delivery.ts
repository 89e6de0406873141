import { signPayload } from "../../../src/cloud-api"
import { META } from "../../shop/meta-identities"
import { messagesDelivery, seconds } from "../../modules/inbound/deliveries"
import type { Stage } from "./stage"

/** A delivery that tells one status of many messages, as Meta batches them. */
export function statusesDelivery(
  status: string,
  messages: readonly { id: string; wamid: string; recipient: string }[]
): string {
  return JSON.stringify(
    messagesDelivery({
      statuses: messages.map(({ id, wamid, recipient }) => ({
        id: wamid,
        status,
        timestamp: seconds(),
        recipient_id: recipient.slice(1),
        biz_opaque_callback_data: id,
      })),
    })
  )
}

/** Delivers a body as Meta would, or as somebody who does not know the app's secret. */
export async function deliver(
  { hookUrl }: Stage,
  body: string,
  appSecret: string = META.appSecret
): Promise<number> {
  const answer = await fetch(hookUrl, {
    method: "POST",
    body,
    headers: { "x-hub-signature-256": signPayload({ body, appSecret }) },
  })
  return answer.status
}
