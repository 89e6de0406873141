import type { Stage } from "./stage"
import type { Verdict } from "./verdict"

/** One thing that goes wrong, and what must hold all the same. */
export interface FaultCase {
  name: string
  /** What must hold; besides: nothing lost, nothing doubled, nothing against consent. */
  invariant: string
  /** Messages a second the number may send; far more than a test sends unless given. */
  rate?: number
  /** Whether the protocol sends receipts again here; elsewhere not even that may happen. */
  repeats?: true
  run: (stage: Stage, optedOut: Set<string>) => Promise<void>
  /** What else must hold once everything has come to its end. */
  verify?: (verdict: Verdict, stage: Stage) => Promise<void> | void
}
