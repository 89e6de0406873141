/** One small step of a purge. */
export interface PurgeStep {
  /** What is older goes. */
  before: Date
  /** Where the last step ended; the start of the table for the first. */
  after: string
  /** How many rows at most: as long as they are deleted, they are locked. */
  limit: number
}

/** What a step deleted, and where the next one begins. */
export interface Purged {
  count: number
  last: string | null
}

/** Deletes one step's rows. */
export type Purge = (step: PurgeStep) => Promise<Purged>
