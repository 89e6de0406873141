/**
 * How many people a portfolio may write to first within 24 hours, as Meta names it: `TIER_2K`,
 * `TIER_UNLIMITED`, or a bare number. Null when there is no limit, or none that is known: Meta then
 * still refuses what is too much.
 */
export function messagingLimitOf(text: string | null): number | null {
  const found = /^(?:TIER_)?(\d+)(K?)$/.exec(text ?? "")
  if (!found) return null
  return Number(found[1]) * (found[2] ? 1000 : 1)
}

/** Meta counts everybody a portfolio wrote to first within this time. */
export const MESSAGING_LIMIT_MS = 24 * 60 * 60 * 1000

/** The share of the limit that marketing leaves to receipts and one-time codes, unless the account says otherwise. */
export const TRANSACTIONAL_RESERVE = 0.1

/** One message that wants to leave, first one first. */
export interface RoomRequest {
  id: string
  /** Whom it goes to. */
  person: string
  /** Whether the person was reached within the day, or wrote within it. */
  isFree: boolean
  isMarketing: boolean
}

export interface RoomFacts {
  asked: readonly RoomRequest[]
  /** How many people count at the moment. */
  used: number
  limit: number
  /** From 0 to 1: the share that marketing leaves alone. */
  reserve: number
}

export interface RoomDecision {
  fits: RoomRequest[]
  /** `after`: how many people must stop counting first. */
  waits: (RoomRequest & { after: number })[]
}

/** Says which messages fit into a portfolio's limit, in the order they ask. */
export function decideRoom({ asked, used, limit, reserve }: RoomFacts): RoomDecision {
  const forMarketing = Math.floor(limit * (1 - reserve))
  const mostOf = ({ isMarketing }: RoomRequest) => (isMarketing ? forMarketing : limit)
  const reached = new Set<string>()
  const fits: RoomRequest[] = []
  const waiting: RoomRequest[] = []
  for (const request of asked) {
    const isFree = request.isFree || reached.has(request.person)
    if (!isFree && used + reached.size >= mostOf(request)) {
      waiting.push(request)
      continue
    }
    if (!isFree) reached.add(request.person)
    fits.push(request)
  }

  const ranks = new Map<string, number>()
  const waits = waiting.map((request) => {
    const rank = ranks.get(request.person) ?? ranks.size
    ranks.set(request.person, rank)
    return { ...request, after: Math.max(1, used + reached.size - mostOf(request) + 1 + rank) }
  })
  return { fits, waits }
}
