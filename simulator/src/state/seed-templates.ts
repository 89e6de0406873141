import type { World } from "../world"
import { readyMadeTemplates } from "./ready-made-templates"

/** Approves what a new shop would have approved first, in every account. Nobody is told. */
export function seedTemplates(world: World): void {
  if (!world.settings.seedTemplates) return
  for (const account of world.accounts.values()) {
    for (const template of readyMadeTemplates()) account.templates.put(template)
  }
}
