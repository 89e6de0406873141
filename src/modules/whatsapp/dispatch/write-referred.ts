import { campaignContext } from "../../../domain/campaigns"
import {
  fillTemplate,
  messageRequest,
  recipientKind,
  templateContent,
} from "../../../domain/messages/drafting"
import { renderTemplate } from "../../../domain/templates"
import type { RenderingFacts } from "../operations/campaigns/rendering-facts"
import type { ClaimedMessage, ReferredMessage } from "../operations/messages/claim-queued-messages"
import type { UnsendableMessage } from "../operations/messages/suppress-claims"

/** A batch after its requests were written. */
export interface Written {
  toSend: ClaimedMessage[]
  /** Messages that cannot be written: a value or the template is missing. */
  unsendable: (ReferredMessage & UnsendableMessage)[]
}

/**
 * Writes the requests of messages that were admitted by reference, by the renderer of all other
 * messages. People are read as they are now, and get the language chosen when they were admitted:
 * consent was judged for that template.
 */
export function writeReferred(
  messages: readonly ReferredMessage[],
  facts: RenderingFacts
): Written {
  const written: Written = { toSend: [], unsendable: [] }
  for (const message of messages) {
    const contact = facts.contacts[message.contactId ?? ""]
    const template = facts.templates[message.templateId ?? ""]
    if (!template) {
      written.unsendable.push({ ...message, reason: "template_missing", details: null })
      continue
    }
    const { id, recipient } = message
    const { profileName = null, locale = null, timeZone } = contact ?? {}
    const { values, missing } = fillTemplate({
      template,
      bindings: facts.bindings[message.campaignId ?? ""],
      context: campaignContext({ profileName, locale, recipient }),
      locale,
      timeZone: timeZone ?? undefined,
    })
    if (!values || missing.length > 0) {
      const details = { missingVariables: missing }
      written.unsendable.push({ ...message, reason: "missing_variable", details })
      continue
    }
    const payload = messageRequest({
      id,
      recipient: { kind: recipientKind(recipient), address: recipient },
      content: templateContent(template, values),
    })
    written.toSend.push({ ...message, payload, text: renderTemplate(template, values).text })
  }
  return written
}
