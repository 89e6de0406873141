import type { BusinessAccount } from "../../state/business-account"
import type { StoredTemplate } from "../../state/stored-template"
import type { World } from "../../world"

export type FoundTemplate = { account: BusinessAccount; template: StoredTemplate }

export function findTemplateById(world: World, id: string): FoundTemplate | undefined {
  for (const account of world.accounts.values()) {
    const template = account.templates.findById(id)
    if (template) return { account, template }
  }
  return undefined
}
