import type { MessageResult } from "../../messages/message-result"
import type { Automation, AutomationRun } from "../../whatsapp-module"

interface Ran {
  automations: readonly Automation[]
  /** One for each automation, in their order. */
  messages: readonly MessageResult[]
  eventKey: string
  orderId: string
}

/** What automations decided, as it is kept. */
export function runsOf({ automations, messages, eventKey, orderId }: Ran): AutomationRun[] {
  return automations.flatMap((automation, index) => {
    const message = messages[index]
    if (!message) return []
    return [
      {
        automationId: automation.id,
        eventKey,
        contactId: message.contactId,
        orderId,
        decision: message.status === "suppressed" ? ("suppressed" as const) : ("queued" as const),
        reason: message.reason,
        messageId: message.id,
      },
    ]
  })
}
