import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Locator, Page } from "playwright-core"

const IMAGES = path.resolve(__dirname, "../../../docs/images")

/** Renews a picture of the documentation, when `SCREENSHOTS` is set: what is shown is what runs. */
export async function takeScreenshot(what: Page | Locator, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  mkdirSync(IMAGES, { recursive: true })
  await what.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: "disabled" })
}
