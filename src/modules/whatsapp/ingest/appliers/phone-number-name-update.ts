import { updateNumbers } from "../../operations/webhooks/update-numbers"
import type { Applier, Application } from "../applier"

/** Display names Meta approved. */
export const phoneNumberNameUpdate: Applier<"phone_name"> = {
  kind: "phone_name",
  async apply({ db, events }: Application<"phone_name">) {
    await updateNumbers(
      db,
      events.flatMap(({ event: { update }, origin: { numberId } }) => {
        const verifiedName = update.requested_verified_name
        return numberId && verifiedName && update.decision === "APPROVED"
          ? [{ numberId, verifiedName }]
          : []
      })
    )
    return []
  },
}
