import type { World } from "../world"
import { resetAccounts } from "../state/reset-accounts"
import { seedTemplates } from "../state/seed-templates"

/** As freshly started, but with the configuration kept: where webhooks go, delays,
 * configured tokens, who is subscribed. Accounts and numbers that came later are gone. */
export function resetWorld(world: World): void {
  world.schedule.clear()
  world.clock.clear()
  world.verdicts.clear()
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
  world.uploads.clear()
  world.signupCodes.clear()
  world.tokens.reset()
  resetAccounts(world)
  seedTemplates(world)
  world.changes.changed("*")
}
