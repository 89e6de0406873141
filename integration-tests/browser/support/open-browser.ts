import { chromium, type Browser } from "playwright-core"

/** The machine's own Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    // Containers have no user namespaces for the sandbox and a /dev/shm that may be tiny.
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  })
}
