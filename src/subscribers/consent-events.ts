import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { WHATSAPP_EVENTS, type WhatsappConsentEventPayload } from "../contract"
import { confirmConsentWorkflow, withoutDisturbing } from "../workflows"

/** Consent changed by a message: whoever wrote STOP or START is answered once. */
export default async function consentEvents({
  event: { name, data },
  container,
}: SubscriberArgs<WhatsappConsentEventPayload>) {
  const { conversation_id: conversationId, source } = data
  if (source !== "keyword" || !conversationId) return

  await withoutDisturbing({
    container,
    about: `${name} ${data.contact_id}`,
    work: () =>
      confirmConsentWorkflow(container).run({
        input: {
          contactId: data.contact_id,
          conversationId,
          proofKey: data.proof_key,
          word: name === WHATSAPP_EVENTS.CONSENT_GRANTED ? "start" : "stop",
        },
      }),
  })
}

export const config: SubscriberConfig = {
  event: [WHATSAPP_EVENTS.CONSENT_GRANTED, WHATSAPP_EVENTS.CONSENT_WITHDRAWN],
  context: { subscriberId: "whatsapp-consent-events" },
}
