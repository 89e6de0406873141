import type { HealthLevel } from "./health-facts"

/** The probes that look at an account every few minutes. */
export const PROBES = ["meta", "token", "webhooks", "queue"] as const
export type Probe = (typeof PROBES)[number]

/** What a probe found. */
export interface ProbeFinding {
  probe: Probe
  level: HealthLevel
  message: string
  /** What to do; null where all is well. */
  remedy: string | null
  /** Null for what is about the whole account. */
  numberId: string | null
}

/** A change worth remembering. */
export interface ProbeChange extends ProbeFinding {
  from: HealthLevel | null
}

/** What was found last, by probe. */
export type ProbedHealth = Partial<Record<Probe, Omit<ProbeFinding, "probe">>>

const LEVELS: readonly HealthLevel[] = ["ok", "warning", "failing"]

/** The worst level of what was found; `ok` of nothing. */
export function worstLevel(findings: readonly { level: HealthLevel }[]): HealthLevel {
  return findings.reduce<HealthLevel>(
    (worst, { level }) => (LEVELS.indexOf(level) > LEVELS.indexOf(worst) ? level : worst),
    "ok"
  )
}

/**
 * Compares what was found with what was found before. A probe that found nothing out keeps what is
 * known; a first look that finds all well is no change.
 */
export function compareFindings({
  before,
  findings,
}: {
  before: ProbedHealth
  findings: readonly ProbeFinding[]
}): { health: ProbedHealth; changes: ProbeChange[]; from: HealthLevel; to: HealthLevel } {
  const health: ProbedHealth = { ...before }
  const changes: ProbeChange[] = []
  for (const finding of findings) {
    const from = before[finding.probe]?.level ?? null
    if ((from ?? "ok") !== finding.level) changes.push({ ...finding, from })
    const { probe, ...found } = finding
    health[probe] = found
  }
  const levelOf = (known: ProbedHealth) => worstLevel(Object.values(known))
  return { health, changes, from: levelOf(before), to: levelOf(health) }
}
