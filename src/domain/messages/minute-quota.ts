/** When messages of a number were let go, and how many: `[milliseconds since 1970, count]`, oldest first. */
export type MinuteGrants = readonly (readonly [at: number, count: number])[]

/**
 * How long after it was let go a message leaves at the latest; whoever is later lets go of it
 * again. It makes counting what is let go as exact as counting what leaves.
 */
export const LEAVES_WITHIN_MS = 2_000

const WINDOW_MS = 60_000 + LEAVES_WITHIN_MS

/** What still counts. */
export function liveGrants(grants: MinuteGrants, now: number): MinuteGrants {
  return grants.filter(([at]) => at + WINDOW_MS > now)
}

/** How many messages may have left within the last minute. */
export function countGrants(grants: MinuteGrants): number {
  return grants.reduce((sum, [, count]) => sum + count, 0)
}

/** Adds what is let go now. What is let go within one second is kept as one, as of its end. */
export function addGrant(grants: MinuteGrants, count: number, now: number): MinuteGrants {
  if (count <= 0) return grants
  const last = grants.at(-1)
  if (!last || Math.floor(last[0] / 1000) !== Math.floor(now / 1000))
    return [...grants, [now, count]]
  return [...grants.slice(0, -1), [Math.max(last[0], now), last[1] + count]]
}

/**
 * Takes back what was let go and did not leave. The oldest are forgotten, whichever they were: what
 * is still counted then counts at least as long as what really left.
 */
export function returnGrants(grants: MinuteGrants, count: number): MinuteGrants {
  let left = count
  return grants.flatMap(([at, had]) => {
    const taken = Math.min(had, left)
    left -= taken
    return had > taken ? [[at, had - taken] as const] : []
  })
}

/** When the first of them stops counting; null when none counts. */
export function nextGrantAt(grants: MinuteGrants): number | null {
  const oldest = grants[0]
  return oldest ? oldest[0] + WINDOW_MS : null
}
