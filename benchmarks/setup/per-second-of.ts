import type { ArrivalRate } from "./simulator-process"

/** Arrivals a second, from the first to the last. */
export function perSecondOf({
  accepted,
  first_received_ms,
  last_received_ms,
}: Pick<ArrivalRate, "accepted" | "first_received_ms" | "last_received_ms">): number {
  return ((accepted - 1) * 1_000) / (last_received_ms - first_received_ms)
}
