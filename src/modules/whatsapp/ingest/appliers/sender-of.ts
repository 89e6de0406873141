import type { EventOf } from "../applier"
import type { Person } from "../../operations/contacts/person"
import type { Origin } from "../../operations/webhooks/find-origins"

/** Who wrote a message, by every name the delivery gives. */
export function senderOf({ message, contact }: EventOf<"message">, { scope }: Origin): Person {
  const sender: Person = {
    waId: message.from ?? contact?.wa_id,
    userId: message.from_user_id ?? contact?.user_id,
    parentUserId: message.from_parent_user_id ?? contact?.parent_user_id,
    username: contact?.profile?.username,
    profileName: contact?.profile?.name,
    scope,
  }
  if (message.type !== "system") return sender

  // "user_changed_number" and "user_changed_user_id" name the person as they were, and as they are.
  const { wa_id: waId, user_id: userId, parent_user_id: parentUserId } = message.system
  return { ...sender, newNames: { waId, userId, parentUserId, scope } }
}
