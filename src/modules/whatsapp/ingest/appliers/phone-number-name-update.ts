import { updateNumbers } from "../../operations/webhooks/update-numbers"
import type { Applier, Application } from "../applier"

const NAME_STATUS: Record<string, string> = {
  APPROVED: "APPROVED",
  DEFERRED: "PENDING_REVIEW",
  PENDING: "PENDING_REVIEW",
  REJECTED: "DECLINED",
}

/** What Meta decided about display names. */
export const phoneNumberNameUpdate: Applier<"phone_name"> = {
  kind: "phone_name",
  async apply({ db, events }: Application<"phone_name">) {
    await updateNumbers(
      db,
      events.flatMap(({ event: { update }, origin: { numberId } }) => {
        const { decision, requested_verified_name: name } = update
        const verifiedName = decision === "APPROVED" && name ? name : undefined
        return numberId ? [{ numberId, verifiedName, nameStatus: NAME_STATUS[decision] }] : []
      })
    )
    return []
  },
}
