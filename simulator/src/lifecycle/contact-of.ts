import type { JsonObject } from "../json"
import { businessScopedUserId } from "../state/business-scoped-user-id"
import type { World } from "../world"

/** A person as `contacts[]` of a webhook shows them: without number if they hide it. */
export function contactOf(world: World, waId: string): JsonObject {
  const person = world.people.get(waId)
  return {
    profile: {
      name: person.name ?? `+${waId}`,
      ...(person.username !== undefined && { username: person.username }),
    },
    ...(!person.hidesNumber && { wa_id: waId }),
    user_id: businessScopedUserId(waId),
  }
}
