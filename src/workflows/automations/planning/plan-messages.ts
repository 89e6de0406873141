import type { AutomationBindings } from "../../../domain/automations"
import type { MessageIntent } from "../../messages/message-intent"
import type { Automation } from "../../whatsapp-module"
import type { AutomationSubject } from "../subjects/subject"

interface Plan {
  automations: readonly Automation[]
  subject: AutomationSubject
  /** The number and language given beside the box at checkout, when it was ticked. */
  optIn: { phone: string; locale: string | null } | null
  causeOf: (automation: Automation) => string
  notificationsDisabled: boolean
  now: Date
}

/** One message for each automation, to the number the shopper opted in with, else the order's. */
export function planMessages({
  automations,
  subject,
  optIn,
  causeOf,
  notificationsDisabled,
  now,
}: Plan): MessageIntent[] {
  const { orderId, customerId, country, context, currencyCode } = subject
  const locale = optIn?.locale ?? subject.locale
  const to = { phone: optIn?.phone ?? subject.phone, country, locale, customerId }

  return automations.map((automation) => ({
    cause: causeOf(automation),
    to,
    purpose: automation.purpose,
    content: {
      kind: "template",
      name: automation.templateName,
      bindings: automation.bindings as unknown as AutomationBindings,
      defaultLanguage: automation.defaultLanguage,
    },
    context,
    locale,
    currencyCode,
    automationNumberId: automation.numberId,
    salesChannelId: subject.salesChannelId,
    regionId: subject.regionId,
    automationId: automation.id,
    orderId,
    customerId,
    notificationsDisabled,
    sendAfter:
      automation.delaySeconds > 0
        ? new Date(now.getTime() + automation.delaySeconds * 1000).toISOString()
        : null,
  }))
}
