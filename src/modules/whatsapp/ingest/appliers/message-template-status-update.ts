import { pauseOf, statusAfter, type TemplateNews } from "../../../../domain/templates/life"
import { knownCategory } from "../../operations/templates/life/known-category"
import { tellTemplates } from "../../operations/templates/life/tell-templates"
import type { Applier, Application, EventOf } from "../applier"
import { templateAnnouncements } from "./template-announcements"
import { toldTemplate } from "./told-template"

type Update = EventOf<"template_status">["update"]

const NO_REASON = "NONE"

/** Templates that were approved, rejected, paused… They are keyed by account: no number is named. */
export const messageTemplateStatusUpdate: Applier<"template_status"> = {
  kind: "template_status",
  async apply({ db, events, now }: Application<"template_status">) {
    const told = events.map(({ event, origin }) =>
      toldTemplate({ event, origin, now }, (occurredAt) => newsOf(event.update, occurredAt))
    )
    return templateAnnouncements(await tellTemplates(db, told))
  },
}

function newsOf(update: Update, occurredAt: Date): Omit<TemplateNews, "source" | "occurredAt"> {
  const { event, rejection_info: rejection, other_info: other } = update
  const status = statusAfter(event)
  const category = knownCategory(update.message_template_category)
  const code = codeOf(update)
  return {
    status: {
      event,
      status,
      reason: reasonOf(update),
      rejection:
        status === "REJECTED"
          ? { reason: code, recommendation: rejection?.recommendation ?? rejection?.reason ?? null }
          : null,
      pause: status === "PAUSED" ? pauseOf({ ...other, occurredAt }) : null,
      disabledAt: disabledAt(update),
    },
    ...(category && { category: { category } }),
  }
}

function codeOf({ reason }: Update): string | null {
  return reason && reason !== NO_REASON ? reason : null
}

function reasonOf(update: Update): string | null {
  const { rejection_info: rejection, other_info: other } = update
  const words = rejection?.recommendation ?? rejection?.reason ?? other?.description ?? other?.title
  return [codeOf(update), words].filter(Boolean).join(": ") || null
}

/** Meta writes it in seconds, or as people do. */
function disabledAt({ disable_info: info }: Update): Date | null {
  const date = info?.disable_date
  if (date === undefined) return null
  const seconds = Number(date)
  const time = new Date(Number.isFinite(seconds) ? seconds * 1000 : String(date))
  return Number.isNaN(time.getTime()) ? null : time
}
