import type { CategoryCost } from "../../pricing"
import type { SendingState } from "./sending-state"

/** Something about a template that an owner should know of. */
export interface TemplateAlert {
  level: "warning" | "failing"
  title: string
  message: string
  /** What to do. */
  remedy: string
}

/** What is known of a template when something happened to it. */
export interface AlertFacts {
  name: string
  language: string
  status: string
  statusReason: string | null
  sending: SendingState
  /** Names of the automations and campaigns that use it. */
  users: readonly string[]
  waiting: number
}

const REMEDIES: Readonly<Record<string, string>> = {
  REJECTED: "Open the template, change what Meta names, and submit it again.",
  PAUSED: "Its messages wait and leave when WhatsApp resumes it. Consider a clearer text.",
  DISABLED: "Its messages are not sent any more. Make another template and choose it instead.",
  LIMIT_EXCEEDED: "Delete templates you no longer use, then submit it again.",
}

/** What an owner is told of a new status; null of those that are nobody's trouble. */
export function statusAlert(facts: AlertFacts): TemplateAlert | null {
  const { name, language, status, statusReason, sending } = facts
  const remedy = REMEDIES[status]
  if (!Object.hasOwn(REMEDIES, status) || !remedy) return null
  const happened = `WhatsApp ${VERBS[status] ?? "changed"} the template ${name} (${language})`
  const until = sending.until ? ` until ${sending.until.slice(0, 16).replace("T", " ")} UTC` : ""
  const why = statusReason ? `: ${statusReason.replace(/\.$/, "")}.` : "."
  return {
    level: status === "PAUSED" ? "warning" : "failing",
    title: happened,
    message: [`${happened}${until}${why}`, useOf(facts)].filter(Boolean).join(" "),
    remedy: sending.needs_unpause
      ? "Its messages wait. Open the template and resume it when its text is clear."
      : remedy,
  }
}

const VERBS: Readonly<Record<string, string>> = {
  REJECTED: "rejected",
  PAUSED: "paused",
  DISABLED: "disabled",
  LIMIT_EXCEEDED: "did not take",
}

/** What an owner is told of a new quality: only a low one is anybody's trouble. */
export function qualityAlert(facts: AlertFacts, quality: string | undefined): TemplateAlert | null {
  if (quality !== "RED") return null
  const { name, language } = facts
  const title = `People react badly to the template ${name} (${language})`
  return {
    level: "warning",
    title,
    message: [`${title}: WhatsApp rates its quality as low.`, useOf(facts)]
      .filter(Boolean)
      .join(" "),
    remedy:
      "Make its text clearer, or send it to fewer people: WhatsApp pauses such templates, and disables them the third time.",
  }
}

interface CategoryMove {
  state: "coming" | "done"
  from: string
  to: string
  at: string | null
  without_consent: number
  cost: Pick<CategoryCost, "list_prices_of" | "messages" | "unknown_messages" | "difference">
}

/** What an owner is told of a move to another category, with what it costs. */
export function categoryAlert(facts: AlertFacts, move: CategoryMove): TemplateAlert {
  const { name, language } = facts
  const from = move.from.toLowerCase()
  const to = move.to.toLowerCase()
  const when = move.at ? ` on ${move.at.slice(0, 10)}` : ""
  const title =
    move.state === "done"
      ? `Meta moved the template ${name} (${language}) from ${from} to ${to}`
      : `Meta will move the template ${name} (${language}) from ${from} to ${to}${when}`
  const isMarketing = move.to === "MARKETING"
  return {
    level: "warning",
    title,
    message: [`${title}.`, isMarketing ? consentWords(move) : "", costWords(move), useOf(facts)]
      .filter(Boolean)
      .join(" "),
    remedy: isMarketing
      ? "Take out what sounds like advertising and submit it again, or ask Meta for a review of the category within 60 days."
      : "Check that the template is in the category you mean; within 60 days Meta reviews it if you ask.",
  }
}

function consentWords({ state, without_consent: count }: CategoryMove): string {
  const from = state === "done" ? "It is sent" : "From then on it is sent"
  const lately = count > 0 ? ` ${count} of its messages in the last 30 days went to others.` : ""
  return `${from} only to people who agreed to marketing.${lately}`
}

function costWords({ cost }: CategoryMove): string {
  const { messages, unknown_messages: unknown, difference, list_prices_of: day } = cost
  if (messages === 0) return ""
  if (difference === null) {
    return `What its ${messages} messages of the last 30 days would have cost is not known: no list price is known for their countries.`
  }
  const amount = `$${Math.abs(difference).toFixed(2)} ${difference < 0 ? "less" : "more"}`
  const rest = unknown > 0 ? ` For ${unknown} of them no price is known.` : ""
  return `Its ${messages} messages of the last 30 days would have cost about ${amount} (list prices of ${day}; Meta bills by its own).${rest}`
}

function useOf({ users, waiting }: AlertFacts): string {
  const used = users.length > 0 ? `It is used by ${users.join(", ")}.` : ""
  const waits = waiting > 0 ? `${waiting} messages wait.` : ""
  return [used, waits].filter(Boolean).join(" ")
}
