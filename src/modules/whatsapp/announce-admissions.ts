import { WHATSAPP_EVENTS } from "../../contract"
import type { Announce } from "./announce"
import type { Admission, AdmittedMessage } from "./operations/messages/admitted-message"

interface Admitted {
  messages: readonly AdmittedMessage[]
  /** In the order of the messages. */
  admissions: readonly Admission[]
  announce: Announce
  wake: (numberId: string, at?: Date) => void
}

/** After messages were stored: wakes the lanes they wait in, and tells of those that never leave. */
export function announceAdmissions({ messages, admissions, announce, wake }: Admitted): void {
  const created = messages.flatMap((message, index) => {
    const admission = admissions[index]
    return admission?.created ? [{ ...message, id: admission.id }] : []
  })
  announce(
    WHATSAPP_EVENTS.MESSAGE_SUPPRESSED,
    created
      .filter(({ status }) => status === "suppressed")
      .map(({ id, contactId, orderId = null }) => ({
        id,
        contact_id: contactId,
        order_id: orderId,
      }))
  )
  for (const [numberId, at] of earliestByNumber(created)) wake(numberId, at)
}

function earliestByNumber(messages: readonly AdmittedMessage[]): Map<string, Date | undefined> {
  const earliest = new Map<string, Date | undefined>()
  for (const { numberId, sendAfter, status } of messages) {
    if (!numberId || status === "suppressed") continue
    // A workflow hands its input on as JSON, where a time is text.
    const at = sendAfter ? new Date(sendAfter) : undefined
    const known = earliest.get(numberId)
    if (!earliest.has(numberId) || !at || (known && at < known)) earliest.set(numberId, at)
  }
  return earliest
}
