import type { AdminNumberName, AdminRemovedResponse, Remove } from "../../../../contract"
import type { RemovalPreview } from "../../../../workflows"

type Named = RemovalPreview["others"][number] | RemovalPreview["numbers"][number]

/** A number by what people know it by. */
export function presentName(number: Named): AdminNumberName {
  return {
    id: number.id,
    display_phone_number: number.displayPhoneNumber,
    verified_name: number.verifiedName,
    account_id: number.accountId,
    account_name: number.accountName,
  }
}

/** What a body asks for, as the workflow takes it. */
export function wishesOf({ queued, move_to_number_id, new_default_number_id }: Remove) {
  return { queued, moveToNumberId: move_to_number_id, newDefaultNumberId: new_default_number_id }
}

interface Result {
  canceled: number
  moved: number
  automations: number
  newDefault: string | null
}

/** What happened. */
export function presentRemoved(
  subject: Pick<AdminRemovedResponse, "id" | "object">,
  { canceled, moved, automations, newDefault }: Result
): AdminRemovedResponse {
  return {
    ...subject,
    deleted: true,
    canceled,
    moved,
    automations,
    new_default_number_id: newDefault,
  }
}
