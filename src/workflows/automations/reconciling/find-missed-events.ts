import type { MedusaContainer } from "@medusajs/framework/types"
import { whatsappModule } from "../../whatsapp-module"
import { triggerEvent, type TriggerEvent } from "../trigger-event"
import { RECENT_ENTITIES } from "./recent-entities"
import { reconciliationWindow } from "./reconciliation-window"

const PAGE_SIZE = 500

/** Enough for a busy day; more is found by the next run, as these have their runs by then. */
const MAX_MISSED = 1_000

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
  const automations = await whatsapp.listWhatsappAutomations({ trigger, enabled: true })
  if (automations.length === 0) return []

  const automationIds = automations.map(({ id }) => id)
  const automationsSince = earliest(automations.map(({ created_at }) => new Date(created_at)))
  const window = reconciliationWindow({ now, automationsSince })

  const missed: TriggerEvent[] = []
  let after = ""
  while (missed.length < MAX_MISSED) {
    const page = await RECENT_ENTITIES[trigger]({ container, window, after, take: PAGE_SIZE })
    if (page.last === null) break
    after = page.last

    const events = page.entityIds.map((id) => triggerEvent(trigger, id))
    const missing = await whatsapp.findMissingRuns({
      automationIds,
      eventKeys: events.map(({ eventKey }) => eventKey),
    })
    const keys = new Set(missing.map(({ eventKey }) => eventKey))
    missed.push(...events.filter(({ eventKey }) => keys.has(eventKey)))
  }
  return missed
}

function earliest(dates: readonly Date[]): Date {
  return new Date(Math.min(...dates.map((date) => date.getTime())))
}
