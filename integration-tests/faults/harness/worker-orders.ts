import type { EngineSettings } from "../../../src/modules/whatsapp/dispatch/engine-settings"
import type { AdmittedMessage } from "../../../src/modules/whatsapp/operations/messages/admitted-message"

/** How a worker process is to be. */
export interface WorkerOrders {
  databaseUrl: string
  graphBaseUrl: string
  /** Where it hears Meta's webhooks; without one it hears none. */
  port?: number
  redisUrl?: string
  /** Times shorter than the product's. */
  settings?: Partial<EngineSettings>
  /** How long an answer of Meta's is waited for. */
  answerWithinMs?: number
  /** Most connections to the database. */
  connections?: number
  /** How far its clock is ahead of everybody's. */
  clockAheadMs?: number
  /** What it does from the start. `server` stores deliveries and admits, nothing else. */
  mode?: "shared" | "server"
}

/** What a worker is told: first what to be, and then what to do. */
export type WorkerRequest =
  | { kind: "begin"; orders: WorkerOrders }
  | { kind: "admit"; messages: AdmittedMessage[] }
  | { kind: "work" }
  | { kind: "retire" }

/** What a worker says by itself. */
export type WorkerNews =
  { kind: "loaded" } | { kind: "ready" } | { kind: "done" } | { kind: "failed"; error: string }

/** Where Meta delivers to. */
export const HOOK_PATH = "/hooks/whatsapp"
