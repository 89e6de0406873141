/**
 * What one process tells the others, so that work starts at once and not at the next look. Any may
 * be lost, doubled or late: the queue in Postgres is the truth, and every process looks there too.
 */
export type Wake =
  /** A number's lane has, or will then have, something to send. */
  | { kind: "lane"; numberId: string; at?: Date }
  /** It is time for a sweep; one in so many milliseconds is enough for all processes together. */
  | { kind: "sweep"; everyMs: number }
  /** A delivery of Meta's was stored. */
  | { kind: "ingest" }

/** What a process does about each kind of wake. Answers soon: the work itself goes on by itself. */
export interface WakeHandlers {
  lane: (numberId: string) => Promise<void> | void
  sweep: () => void
  ingest: () => void
}

/** How much all processes that work have to do together. */
export interface Load {
  processes: number
  lanes: number
}

/** The way wakes take between processes. */
export interface Wakes {
  /** Tells whichever process is free; false when nobody will hear of it. Never throws. */
  post: (wake: Wake) => Promise<boolean>
  /** Says what this process does about a kind of wake; without, it lets those pass. */
  on: <Kind extends keyof WakeHandlers>(kind: Kind, handler: WakeHandlers[Kind]) => void
  /**
   * Whether this process, of all, does what is due once per `forMs`. True as well when nobody can
   * tell: then it is done more than once.
   */
  takeTurn: (turn: { name: string; forMs: number }) => Promise<boolean>
  /**
   * Tells how many lanes this process drains, to be believed for a while, and answers for all
   * processes; null when nobody can tell.
   */
  shareLoad: (load: { lanes: number; forMs: number }) => Promise<Load | null>
  /** Begins to hear wakes. */
  start: () => void
  /** Hears no more wakes; posting still works. */
  stop: () => Promise<void>
  /** Lets go of every connection. */
  close: () => Promise<void>
}
