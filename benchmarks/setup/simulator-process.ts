import { spawn } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"
import { join } from "node:path"
import { findFreePort } from "../../integration-tests/shop/free-port"

/** The simulator in a process of its own, so that it does not share a thread with what is measured. */
export interface SimulatorProcess {
  url: string
  /** Forgets what was received and adds a template that needs no parameters. */
  reset(): Promise<void>
  tally(): Promise<{ total: number; distinct: number }>
  stop(): Promise<void>
}

export const BENCH_TEMPLATE = "bench"

/** Starts the built simulator without webhooks or statuses: only sends are measured. */
export async function startSimulatorProcess(): Promise<SimulatorProcess> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const cli = join(__dirname, "../../simulator/dist/cli.cjs")
  const child = spawn(process.execPath, [cli, "--port", String(port), "--history", "1000"], {
    stdio: ["ignore", "ignore", "inherit"],
  })
  await untilUp(url)
  await post(`${url}/_sim/configure`, { delays: { sent: null } })

  return {
    url,
    async reset() {
      await post(`${url}/_sim/reset`, {})
      await post(`${url}/_sim/templates`, {
        name: BENCH_TEMPLATE,
        language: "en",
        components: [{ type: "BODY", text: "Thank you for order {{1}}: {{2}} is on its way." }],
      })
    },
    async tally() {
      const answer = await fetch(`${url}/_sim/tally?minimum=2`)
      return (await answer.json()) as { total: number; distinct: number }
    },
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve))
      child.kill("SIGTERM")
      await ended
    },
  }
}

async function untilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(`${url}/_sim/faults`).then(
      (answer) => answer.ok,
      () => false
    )
    if (up) return
    await pause(50)
  }
  throw new Error("The simulator did not start.")
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
}
