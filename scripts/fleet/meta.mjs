import { inRoot } from "../lib/root.mjs"
import { META } from "../demo/settings.mjs"
import { startService } from "../demo/service.mjs"

/** Meta's higher throughput, a second. */
export const MOST_RATE = 1_000

/**
 * Starts the simulator with a number of Meta's higher throughput, `MOST_RATE`.
 * @param {{ port: number, webhookUrl: string, remember: number }} settings
 */
export function startMeta({ port, webhookUrl, remember }) {
  const url = `http://127.0.0.1:${port}`
  const args = ["dist/cli.cjs", "--port", String(port), "--history", String(remember)]
  const service = startService({
    name: "fleet-simulator",
    args: [...args, "--webhook-url", webhookUrl],
    cwd: inRoot("simulator"),
  })
  const call = async (path, body) => {
    const answer = await fetch(`${url}/_sim/${path}`, {
      method: body ? "POST" : "GET",
      headers: body ? { "content-type": "application/json" } : {},
      body: body && JSON.stringify(body),
    })
    if (!answer.ok)
      throw new Error(`/_sim/${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }

  return {
    url,
    service,
    /** Forgets what was taken so far; numbers that end in an error code are people like all others. */
    async prepare() {
      await call("reset", {})
      await call(`numbers/${META.phoneNumberId}`, { throughput: "HIGH" })
      await call("configure", { scripted_recipients: false })
    },
    /** How many were taken, and how many of them are different messages. */
    tally: () => call("tally?minimum=2"),
    arrivals: async () => (await call("rates"))[META.phoneNumberId],
  }
}
