import { testServerUrl } from "../../database/own-database"
import type { FaultCase } from "./fault-case"
import { setStage, type Stage } from "./stage"
import { summarise } from "./summary"
import { allSettled, judge, type Verdict } from "./verdict"

interface Theme {
  /** Names the database. */
  name: string
  cases: readonly FaultCase[]
  serverUrl?: () => string
}

/** Runs cases one after the other on one stage, and says at the end what came of all of them. */
export function runCases({ name, cases, serverUrl = testServerUrl }: Theme): void {
  let stage: Stage
  const verdicts: { name: string; verdict: Verdict | null }[] = []

  beforeAll(async () => {
    stage = await setStage(serverUrl(), `whatsapp-faults-${name}`)
  })
  afterAll(async () => {
    await stage.close()
    summarise(name, verdicts)
  })

  it.each(cases)("$name: $invariant", async ({ name: title, rate, mayDouble, run }) => {
    const told: (typeof verdicts)[number] = { name: title, verdict: null }
    verdicts.push(told)
    const optedOut = new Set<string>()
    await stage.clear(rate)
    await run(stage, optedOut)
    await stage.meta.mend()
    await allSettled(stage)

    const verdict = await judge(stage, optedOut)
    told.verdict = verdict
    expect(verdict).toMatchObject({ lost: 0, againstConsent: 0 })
    if (!mayDouble) expect(verdict.doubled).toBe(0)
  })
}
