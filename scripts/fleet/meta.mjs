import { inRoot } from "../lib/root.mjs"
import { META } from "../demo/settings.mjs"
import { startService } from "../demo/service.mjs"

/**
 * Starts the simulator with a number of Meta's higher throughput, which 1,000 messages a second are.
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
    raiseThroughput: () => call(`numbers/${META.phoneNumberId}`, { throughput: "HIGH" }),
    /** Numbers that end in an error code are people like all others here. */
    takeEverybody: () => call("configure", { scripted_recipients: false }),
    /** How many were taken, and how many of them are different messages. */
    tally: () => call("tally?minimum=2"),
    rate: async () => (await call("rates"))[META.phoneNumberId],
  }
}
