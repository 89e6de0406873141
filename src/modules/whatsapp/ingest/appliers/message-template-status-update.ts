import { updateTemplates, type ToldTemplate } from "../../operations/webhooks/update-templates"
import type { Applier, Application, ReceivedEvent } from "../applier"
import { templateAnnouncements } from "./template-announcements"
import { knownCategory, toldTemplate } from "./told-template"

/** What an event says about the template's status. One that is not here, such as LOCKED, says nothing. */
const STATUS_AFTER: Readonly<Record<string, string>> = {
  APPROVED: "APPROVED",
  REINSTATED: "APPROVED",
  UNARCHIVED: "APPROVED",
  ARCHIVED: "ARCHIVED",
  DELETED: "DELETED",
  DISABLED: "DISABLED",
  IN_APPEAL: "IN_APPEAL",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
  PAUSED: "PAUSED",
  PENDING: "PENDING",
  PENDING_DELETION: "PENDING_DELETION",
  REJECTED: "REJECTED",
}

const NO_REASON = "NONE"

/** Templates that were approved, rejected, paused… They are keyed by account: no number is named. */
export const messageTemplateStatusUpdate: Applier<"template_status"> = {
  kind: "template_status",
  async apply({ db, events }: Application<"template_status">) {
    return templateAnnouncements(await updateTemplates(db, events.flatMap(toTold)))
  },
}

function toTold({ event, origin }: ReceivedEvent<"template_status">): ToldTemplate[] {
  const { update } = event
  const status = STATUS_AFTER[update.event]
  if (!status) return []
  return [
    {
      ...toldTemplate(update, origin),
      status,
      statusReason: reasonOf(update),
      category: knownCategory(update.message_template_category),
    },
  ]
}

function reasonOf(update: ReceivedEvent<"template_status">["event"]["update"]): string | null {
  const { reason, rejection_info: rejection, other_info: other } = update
  const code = reason && reason !== NO_REASON ? reason : null
  const words = rejection?.recommendation ?? rejection?.reason ?? other?.description ?? other?.title
  return [code, words].filter(Boolean).join(": ") || null
}
