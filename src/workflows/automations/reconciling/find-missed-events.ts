import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../../whatsapp-module"
import { triggerEvent, type TriggerEvent } from "../trigger-event"
import { RECENT_ENTITIES, type RecentEntity } from "./recent-entities"
import { reconciliationWindow } from "./reconciliation-window"

const PAGE_SIZE = 500

/** Enough at once; the next run finds the rest, as these have their runs by then. */
const MAX_MISSED = 500

/** More automations on one trigger than any merchant makes. */
const MAX_AUTOMATIONS = 1_000

interface Input {
  container: MedusaContainer
  trigger: TriggerEvent["trigger"]
  now: Date
}

/** The events of one trigger that some enabled automation has no run for: two queries a page. */
export async function findMissedEvents({
  container,
  trigger,
  now,
}: Input): Promise<TriggerEvent[]> {
  const whatsapp = whatsappModule(container)
  const automations = await whatsapp.listWhatsappAutomations(
    { trigger, enabled: true },
    { take: MAX_AUTOMATIONS, select: ["id", "created_at"] }
  )
  const since = new Map(automations.map(({ id, created_at }) => [id, new Date(created_at)]))
  if (since.size === 0) return []
  const window = reconciliationWindow({ now, automationsSince: [...since.values()] })

  const missed: TriggerEvent[] = []
  let after = ""
  while (missed.length < MAX_MISSED) {
    const page = await RECENT_ENTITIES[trigger]({ container, window, after, take: PAGE_SIZE })
    if (page.last === null) break
    after = page.last

    const entities = new Map(page.entities.map((it) => [triggerEvent(trigger, it.id).eventKey, it]))
    const missing = await whatsapp.findMissingRuns({
      automationIds: [...since.keys()],
      eventKeys: [...entities.keys()],
    })
    missed.push(...eventsOf({ trigger, missing, entities, since }))
  }
  return missed
}

interface Missing {
  trigger: TriggerEvent["trigger"]
  missing: { automationId: string; eventKey: string }[]
  entities: Map<string, RecentEntity>
  /** When each automation was made: it answers for nothing before. */
  since: Map<string, Date>
}

/** One event for each entity, for the automations alone that should have run and did not. */
function eventsOf({ trigger, missing, entities, since }: Missing): TriggerEvent[] {
  const events = new Map<string, TriggerEvent & { onlyAutomations: string[] }>()
  for (const { automationId, eventKey } of missing) {
    const entity = entities.get(eventKey)
    const from = since.get(automationId)
    if (!entity || !from || entity.at < from) continue

    const event = events.get(eventKey) ?? {
      ...triggerEvent(trigger, entity.id),
      onlyAutomations: [],
    }
    event.onlyAutomations.push(automationId)
    events.set(eventKey, event)
  }
  return [...events.values()]
}
