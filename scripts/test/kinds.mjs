/**
 * The kinds of test and what each needs. Kinds of one round share a run of the test runner.
 * `workers`: 1 for tests that measure or kill processes; they want the machine for themselves.
 */
export const KINDS = {
  unit: { round: 1, workers: 2, database: false, builds: [] },
  modules: { round: 2, workers: 2, database: true, builds: [] },
  http: { round: 2, workers: 2, database: true, builds: [] },
  contract: { round: 2, workers: 2, database: true, builds: [] },
  kill: { round: 3, workers: 1, database: true, builds: [] },
  faults: { round: 4, workers: 1, database: true, builds: [] },
  browser: { round: 5, workers: 1, database: true, builds: ["plugin", "simulator", "storefront"] },
}

/** What `npm test` leaves to commands of their own: what needs a browser, or minutes of killing. */
const APART = ["browser", "faults"]

/** What `npm test` runs. */
export const EVERYDAY = Object.keys(KINDS).filter((kind) => !APART.includes(kind))

/** Splits a command line into kinds of test, parts of file names, and flags for the test runner. */
export function readArguments(args) {
  const flags = args.filter((arg) => arg.startsWith("-"))
  const words = args.filter((arg) => !arg.startsWith("-"))
  const kinds = words.filter((word) => word in KINDS)
  return {
    kinds: kinds.length > 0 ? kinds : EVERYDAY,
    filters: words.filter((word) => !(word in KINDS)),
    flags,
  }
}

/** Groups kinds into rounds, in order. */
export function toRounds(kinds) {
  const rounds = new Map()
  for (const kind of kinds) {
    const { round } = KINDS[kind]
    rounds.set(round, [...(rounds.get(round) ?? []), kind])
  }
  return [...rounds.entries()].sort(([a], [b]) => a - b).map(([, members]) => members)
}
