import type { World } from "../world"
import { seedTemplates } from "../state/seed-templates"

/** As freshly started, but with the configuration kept: where webhooks go, delays, tokens. */
export function resetWorld(world: World): void {
  world.schedule.clear()
  world.webhooks.clear()
  world.history.clear()
  world.chats.clear()
  world.people.clear()
  world.windows.clear()
  world.media.clear()
  world.tally.clear()
  world.limits.clear()
  world.faults.clear()
  world.serviceMessages.clear()
  Object.assign(world.counts, { accepted: 0, refused: 0, inbound: 0 })
  for (const account of world.accounts.values()) account.templates.clear()
  seedTemplates(world)
  world.changes.changed("*")
}
