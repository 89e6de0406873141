import { join } from "node:path"
import { findFreePort } from "../../integration-tests/shop/free-port"
import { META } from "../../integration-tests/shop/meta-identities"
import { startProcess } from "./server-process"

/** How fast a number really sent, as the requests arrived. */
export interface ArrivalRate {
  accepted: number
  /** Most messages in any window of one second. */
  busiest_second: number
  first_received_ms: number
  last_received_ms: number
}

/** The simulator in a process of its own, so that it does not share a thread with what is measured. */
export interface SimulatorProcess {
  url: string
  /** Forgets what was received and adds a template that needs no parameters. */
  reset(): Promise<void>
  /** How long each answer takes. */
  answerAfter(latencyMs: number): Promise<void>
  tally(): Promise<{ total: number; distinct: number }>
  /** By Meta's id of the number; over the messages still remembered. */
  rates(): Promise<Record<string, ArrivalRate>>
  /** When a message arrived, in milliseconds since 1970; null if it did not. */
  arrivalOf(messageId: string): Promise<number | null>
  stop(): Promise<void>
}

interface SimulatorSettings {
  /** Messages remembered, for `rates` and `arrivalOf`. */
  history?: number
  /** How many numbers the account has. */
  numbers?: number
}

export const BENCH_TEMPLATE = "bench"

const PROGRAM = join(__dirname, "serve-simulator.ts")

/** Meta's ids of the account's numbers; the first is everybody's. */
export function phoneNumberIds(count: number): string[] {
  const first = BigInt(META.phoneNumberId)
  return Array.from({ length: count }, (_, index) => String(first + BigInt(index * 10)))
}

/** Starts the built simulator without webhooks or statuses: only sends are measured. */
export async function startSimulatorProcess({
  history = 1_000,
  numbers = 1,
}: SimulatorSettings = {}): Promise<SimulatorProcess> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const phoneNumbers = phoneNumberIds(numbers).map((id, index) => ({
    id,
    displayPhoneNumber: `+1 555 010 ${String(index + 1).padStart(4, "0")}`,
    verifiedName: "Bench",
  }))
  const options = {
    port,
    historyLimit: history,
    delays: { sent: null },
    accounts: [{ id: META.wabaId, name: "Bench", phoneNumbers }],
  }
  const { stop } = await startProcess({
    command: [PROGRAM, JSON.stringify(options)],
    env: {},
    isUp: async () => (await fetch(`${url}/_sim/faults`)).ok,
  })

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
    answerAfter: (latencyMs) => post(`${url}/_sim/faults`, { latency_ms: latencyMs }),
    async tally() {
      return (await get(`${url}/_sim/tally?minimum=2`)) as { total: number; distinct: number }
    },
    async rates() {
      return (await get(`${url}/_sim/rates`)) as Record<string, ArrivalRate>
    },
    async arrivalOf(messageId) {
      const found = await get(`${url}/_sim/messages?opaque=${messageId}`)
      const [message] = (found as { messages: { received_ms: number }[] }).messages
      return message?.received_ms ?? null
    },
    stop,
  }
}

async function get(url: string): Promise<unknown> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
}
