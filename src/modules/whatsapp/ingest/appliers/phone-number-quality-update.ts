import { updateNumbers } from "../../operations/webhooks/update-numbers"
import type { Applier, Application } from "../applier"

/** Messages a second after Meta upgraded a number. */
const HIGH_THROUGHPUT = 1_000

/** Numbers whose messaging limit or throughput changed. */
export const phoneNumberQualityUpdate: Applier<"phone_quality"> = {
  kind: "phone_quality",
  async apply({ db, events }: Application<"phone_quality">) {
    await updateNumbers(
      db,
      events.flatMap(({ event: { update }, origin: { numberId } }) =>
        numberId
          ? [
              {
                numberId,
                messagingLimit: update.max_daily_conversations_per_business ?? update.current_limit,
                throughputPerSecond:
                  update.event === "THROUGHPUT_UPGRADE" ? HIGH_THROUGHPUT : undefined,
              },
            ]
          : []
      )
    )
    return []
  },
}
