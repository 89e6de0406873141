import type { Stage } from "./stage"

/** One thing that goes wrong, and what must hold all the same. */
export interface FaultCase {
  name: string
  /** What must hold; besides: nothing lost, nothing doubled, nothing against consent. */
  invariant: string
  /** Messages a second the number may send; far more than a test sends unless given. */
  rate?: number
  /** Whether the protocol itself sends again here: then doubles are counted and no failure. */
  mayDouble?: true
  run: (stage: Stage, optedOut: Set<string>) => Promise<void>
}
