/// <reference lib="dom" />
import axe, { type AxeResults } from "axe-core"
import type { Page } from "playwright-core"

/** The plugin's part of the screen: the page, and a drawer or dialog over it. */
const OURS = ["main", "[role=dialog]"]

/** Parts of Medusa's own components that a plugin cannot name or colour. */
const MEDUSAS = [
  // Buttons that close a drawer or a modal, and those that open a menu, are icons without a name.
  "[role=dialog] kbd + button",
  // The same of a dialog as large as the page, where it comes first.
  "[role=dialog] button:has(+ kbd)",
  "[role=dialog] button:has(+ kbd)",
  "button[aria-haspopup=menu][id^=radix]",
  // The one that opens the section with the JSON of what a page shows.
  "main div:has(> h2) + button[aria-haspopup=dialog]",
  // "(Optional)" beside a label is too pale.
  "label ~ p.text-ui-fg-muted",
  // The magnifying glass in the search above a table.
  "[role=img].pointer-events-none",
]

/** What of WCAG 2 (A and AA) the plugin's part of the screen does not keep; one line for each. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ({ ours, medusas }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe }
      const isThere = (selector: string) => document.querySelector(selector) !== null
      const { violations: found }: AxeResults = await runner.run(
        { include: ours.filter(isThere), exclude: medusas.filter(isThere) },
        { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } }
      )
      return found
    },
    { ours: OURS, medusas: MEDUSAS }
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`)
  )
}
