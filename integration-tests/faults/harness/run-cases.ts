import { testServerUrl } from "../../database/own-database"
import type { FaultCase } from "./fault-case"
import { report } from "./report"
import { openScene, type Scene } from "./scene"
import { allSettled } from "./settled"
import { setStage, type Stage } from "./stage"
import { judge, type Verdict } from "./verdict"

interface Theme {
  /** Names the database, and the cases' group in the report. */
  name: string
  cases: readonly FaultCase[]
  serverUrl?: () => string
}

/** Runs cases one after the other on one stage, and reports what came of each. */
export function runCases({ name: theme, cases, serverUrl = testServerUrl }: Theme): void {
  let stage: Stage
  let scene: Scene | undefined

  beforeAll(async () => {
    stage = await setStage(serverUrl(), `whatsapp-faults-${theme}`)
  })
  // A case that ran out of time still runs: it must not get at the next one's shop.
  afterEach(() => scene?.close())
  afterAll(() => stage.close())

  it.each(cases)("$name: $invariant", async ({ name, rate, repeats = false, run, verify }) => {
    const startedAt = performance.now()
    const optedOut = new Set<string>()
    let verdict: Verdict | null = null
    try {
      await stage.clear(rate)
      scene = openScene(stage)
      await run(scene.stage, optedOut)
      await scene.stage.meta.mend()
      await allSettled(scene.stage)
      verdict = await judge(scene.stage, optedOut)
    } finally {
      const ms = Math.round(performance.now() - startedAt)
      report({ theme, name, ms, verdict, repeats })
    }
    expect(verdict).toMatchObject({ lost: 0, doubled: {}, againstConsent: 0 })
    expect(verdict.doubled).toEqual({})
    if (!repeats) expect(verdict.repeated).toBe(0)
    await verify?.(verdict, stage)
  })
}
