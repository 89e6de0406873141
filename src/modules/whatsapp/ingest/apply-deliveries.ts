import type { WebhookEvent } from "../../../cloud-api"
import type { Announcement } from "../announcement"
import type { Database } from "../database"
import { lockContacts } from "../operations/contacts/lock-contacts"
import type { ResolvedContact } from "../operations/contacts/person"
import { namesOf } from "../operations/contacts/person-names"
import { resolveContacts } from "../operations/contacts/resolve-contacts"
import { adoptNumbers } from "../operations/webhooks/adopt-numbers"
import type { ClaimedDelivery } from "../operations/webhooks/claim-deliveries"
import { completeDeliveries } from "../operations/webhooks/complete-deliveries"
import { findOrigins, type Origin } from "../operations/webhooks/find-origins"
import { APPLIERS } from "./appliers"
import { noteOf } from "./note-of"
import { readDelivery } from "./read-delivery"

/**
 * Applies deliveries whole, in the caller's transaction: every entry, change, message and status of
 * all of them together, kind by kind. Answers what the shop is told once it is committed.
 */
export async function applyDeliveries(
  db: Database,
  { deliveries, now }: { deliveries: readonly Pick<ClaimedDelivery, "id" | "body">[]; now: Date }
): Promise<Announcement[]> {
  const read = deliveries.map(({ id, body }) => ({ id, ...readDelivery(body) }))
  const events = read.flatMap((delivery) => delivery.events)
  const origins = await originsOf(db, events)
  const contacts = await contactsOf(db, events, origins)

  const announcements: Announcement[] = []
  for (const applier of APPLIERS) {
    const received = events.flatMap((event, index) => {
      const origin = origins[index]
      if (event.kind !== applier.kind || !origin?.accountId) return []
      return [{ event, origin, contact: contacts.get(index) ?? null }]
    })
    if (received.length === 0) continue
    announcements.push(...(await applier.apply({ db, events: received, now })))
  }

  let first = 0
  const applied = read.map((delivery) => {
    const theirs = origins.slice(first, (first += delivery.events.length))
    return { id: delivery.id, note: noteOf(delivery, theirs) }
  })
  await completeDeliveries(db, applied)
  return announcements
}

/** The rows events are about, by position; an account or number is looked up once. */
async function originsOf(db: Database, events: readonly WebhookEvent[]): Promise<Origin[]> {
  const keyOf = ({ wabaId, phoneNumberId, displayPhoneNumber }: WebhookEvent) =>
    [wabaId, phoneNumberId, displayPhoneNumber].join("\n")
  const named = new Map(events.map((event) => [keyOf(event), event]))
  await adoptNumbers(db, [...named.values()])
  const found = await findOrigins(db, [...named.values()])
  const byKey = new Map([...named.keys()].map((key, index) => [key, found[index]]))
  return events.map(
    (event) => byKey.get(keyOf(event)) ?? { accountId: null, numberId: null, scope: event.wabaId }
  )
}

/** Finds, makes and locks everybody the events are about, by the position of the event. */
async function contactsOf(
  db: Database,
  events: readonly WebhookEvent[],
  origins: readonly Origin[]
): Promise<Map<number, ResolvedContact>> {
  const applierOf = new Map(APPLIERS.map((applier) => [applier.kind, applier]))
  const people = events.flatMap((event, index) => {
    const origin = origins[index]
    if (!origin?.accountId) return []
    const person = applierOf.get(event.kind)?.personOf?.(event, origin)
    return person && namesOf(person).kept.length > 0 ? [{ index, person }] : []
  })
  const found = await resolveContacts(
    db,
    people.map(({ person }) => person)
  )
  await lockContacts(
    db,
    found.flatMap(({ contactId, alsoKnownAs }) => [contactId, ...alsoKnownAs])
  )
  return new Map(people.flatMap(({ index }, at) => (found[at] ? [[index, found[at]]] : [])))
}
