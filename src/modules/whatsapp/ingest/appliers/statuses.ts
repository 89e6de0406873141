import { WHATSAPP_EVENTS, type WhatsappEventName } from "../../../../contract"
import { toJsonb } from "../../jsonb"
import {
  STOPPED_MARKETING,
  withdrawRefusedMarketing,
} from "../../operations/consent/withdraw-refused-marketing"
import { applyStatuses, type ReportedMessage } from "../../operations/webhooks/apply-statuses"
import { learnRecipients } from "../../operations/webhooks/learn-recipients"
import type { Applier, Application, ReceivedEvent } from "../applier"
import { wireTime } from "../wire-time"

type StatusEvent = ReceivedEvent<"status">

/** Reports about messages the shop sent. */
export const statuses: Applier<"status"> = {
  kind: "status",
  async apply({ db, events, now }: Application<"status">) {
    const reports = events.flatMap((event) => {
      const { numberId } = event.origin
      return numberId ? [{ ...event, numberId }] : []
    })
    const reported = await applyStatuses(
      db,
      reports.map((report) => toReport(report, now))
    )
    await learnRecipients(db, reports.flatMap(namesOfRecipient))
    const stopped = await withdrawRefusedMarketing(
      db,
      reported.flatMap((message) => stoppedMarketingOf(message, now))
    )
    return [...reported.flatMap(announcementsOf), ...stopped]
  },
}

type Report = StatusEvent & { numberId: string }

function toReport({ event, numberId }: Report, now: Date) {
  const { id, status, timestamp, biz_opaque_callback_data: echoed, errors, pricing } = event.status
  const { conversation, template_id, recipient_type } = event.status
  return {
    numberId,
    wamid: id,
    echoedId: echoed ?? null,
    status,
    occurredAt: wireTime(timestamp, now),
    errorCode: errors?.[0]?.code ?? null,
    pricing: pricing ? toJsonb(pricing) : null,
    // Whom it went to is left out: the message knows.
    details: toJsonb({ wamid: id, errors, pricing, conversation, template_id, recipient_type }),
  }
}

function namesOfRecipient({ event, origin, numberId }: Report) {
  const { id: wamid, recipient_user_id: userId, recipient_type: type } = event.status
  if (!userId || type === "group") return []
  return [{ numberId, wamid, scope: origin.scope, userId }]
}

function stoppedMarketingOf({ id, contactId, ...message }: ReportedMessage, now: Date) {
  if (!message.hasFailed || message.errorCode !== STOPPED_MARKETING || !contactId) return []
  return [{ messageId: id, contactId, occurredAt: message.failedAt ?? now }]
}

function announcementsOf(message: ReportedMessage) {
  const { id, contactId, orderId, wasSent, wasDelivered, wasRead, hasFailed } = message
  const payload = { id, contact_id: contactId, order_id: orderId }
  const told: [boolean, WhatsappEventName][] = [
    [wasSent, WHATSAPP_EVENTS.MESSAGE_SENT],
    [wasDelivered, WHATSAPP_EVENTS.MESSAGE_DELIVERED],
    [wasRead, WHATSAPP_EVENTS.MESSAGE_READ],
    [hasFailed, WHATSAPP_EVENTS.MESSAGE_FAILED],
  ]
  return told.flatMap(([happened, name]) => (happened ? [{ name, payload }] : []))
}
