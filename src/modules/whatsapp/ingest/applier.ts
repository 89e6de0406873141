import type { WebhookEvent, WebhookEventKind } from "../../../cloud-api"
import type { Announcement } from "../announcement"
import type { Database } from "../database"
import type { Person, ResolvedContact } from "../operations/contacts/person"
import type { Origin } from "../operations/webhooks/find-origins"

export type EventOf<Kind extends WebhookEventKind> = Extract<WebhookEvent, { kind: Kind }>

/** An event of Meta's with the rows it is about. */
export interface ReceivedEvent<Kind extends WebhookEventKind> {
  event: EventOf<Kind>
  origin: Origin
  /** Whom it is about; null when it is about nobody, or names nobody. */
  contact: ResolvedContact | null
}

/** What happens in the transaction of a batch. */
export interface Application<Kind extends WebhookEventKind> {
  db: Database
  events: readonly ReceivedEvent<Kind>[]
  now: Date
}

/** What one kind of event changes. */
export interface Applier<Kind extends WebhookEventKind> {
  kind: Kind
  /** Whom an event is about. All people of a batch are found before anything is applied. */
  personOf?: (event: EventOf<Kind>, origin: Origin) => Person
  /** Applies the events of a batch, and answers what the shop is told once it is committed. */
  apply: (application: Application<Kind>) => Promise<Announcement[]>
}

/** An applier of some kind, for the table that holds all of them. */
export interface AnyApplier {
  kind: WebhookEventKind
  personOf?: (event: WebhookEvent, origin: Origin) => Person
  apply: (application: {
    db: Database
    events: readonly { event: WebhookEvent; origin: Origin; contact: ResolvedContact | null }[]
    now: Date
  }) => Promise<Announcement[]>
}

/** Lets appliers of different kinds stand in one table; each is only ever given events of its kind. */
export function anyApplier<Kind extends WebhookEventKind>(applier: Applier<Kind>): AnyApplier {
  return applier as unknown as AnyApplier
}
