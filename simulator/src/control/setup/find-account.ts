import { unknownObject } from "../../graph/graph-error"
import type { BusinessAccount } from "../../state/business-account"
import type { World } from "../../world"

/** The account a control names, or the first one. */
export function findAccount(world: World, id: string | undefined): BusinessAccount {
  const account = id === undefined ? [...world.accounts.values()][0] : world.accounts.get(id)
  if (!account) throw unknownObject(id ?? "", "POST")
  return account
}
