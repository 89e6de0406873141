import type { JsonObject } from "../json"
import type { World } from "../world"
import { sendUpdate } from "./send-update"

/** Tells the value of any field about one account, now. */
export const announceField = (
  world: World,
  accountId: string,
  field: string,
  value: JsonObject
): void => sendUpdate(world, { kind: "field", accountId, field, value, at: Date.now() })
