import type { FaultCase } from "../harness/fault-case"
import { KILLED } from "./killed"
import { KILLED_IN_THE_MIDDLE } from "./killed-in-the-middle"
import { MACHINES } from "./machines"
import { META_MISBEHAVES } from "./meta-misbehaves"
import { PEOPLE } from "./people"
import { postgresCases } from "./postgres"
import { RECEIVER } from "./receiver"
import { redisCases } from "./redis"
import { WEBHOOKS } from "./webhooks"

function nowhere(): never {
  throw new Error("Only what the cases are called is known here.")
}

/** Every case there is, by theme, for whoever tells what is proven. */
export const THEMES: Record<string, readonly FaultCase[]> = {
  "kill-during-send": KILLED_IN_THE_MIDDLE,
  killed: KILLED,
  "meta-misbehaves": META_MISBEHAVES,
  webhooks: WEBHOOKS,
  receiver: RECEIVER,
  people: PEOPLE,
  machines: MACHINES,
  postgres: postgresCases(nowhere),
  redis: redisCases(nowhere),
}
