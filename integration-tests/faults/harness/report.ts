import { appendFileSync } from "node:fs"
import type { Verdict } from "./verdict"

/** What a case says about itself, for the table over all files. */
export interface CaseReport {
  theme: string
  name: string
  ms: number
  /** None when the case did not come to its end. */
  verdict: Verdict | null
  repeats: boolean
}

/** Adds a case to the report of the whole run. */
export function report(found: CaseReport): void {
  const file = process.env.FAULTS_REPORT
  if (file) appendFileSync(file, `${JSON.stringify(found)}\n`)
}
