/// <reference lib="dom" />
import axe, { type AxeResults } from "axe-core"
import type { Page } from "playwright-core"

/** The plugin's part of the screen: the page, and a drawer or dialog over it. */
const OURS = ["main", "[role=dialog]"]

/** What of WCAG 2 (A and AA) the plugin's part of the screen does not keep; one line for each. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (selectors) => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const include = selectors.filter((selector) => document.querySelector(selector))
    const { violations: found }: AxeResults = await runner.run(
      { include },
      { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } }
    )
    return found
  }, OURS)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`)
  )
}
