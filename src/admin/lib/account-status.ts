import type { AdminAccount } from "../../contract"

/** What a badge says of an account: a stop goes before what is merely doubtful. */
export type AccountStatus = "active" | "attention" | "paused" | "problem"

/** An account's state in one word. */
export function accountStatusOf({ status, health }: AdminAccount): AccountStatus {
  if (status !== "active") return status
  if (health.status === "failing") return "problem"
  return health.status === "warning" ? "attention" : "active"
}
