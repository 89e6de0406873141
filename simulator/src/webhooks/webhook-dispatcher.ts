import { Agent } from "undici"
import type { Faults } from "../faults/faults"
import { buildPayload } from "./build-payload"
import { DeliveryLog, type WebhookDelivery } from "./delivery-log"
import { escapeNonAscii } from "./escape-non-ascii"
import { sign } from "./sign"
import { UpdateQueue } from "./update-queue"
import type { WebhookUpdate } from "./webhook-update"

export type DispatcherOptions = {
  appSecret: () => string
  faults: Faults
  connections: number
  batch: number
  retryMs: number
  longestRetryMs: number
  timeoutMs: number
}

/**
 * Sends updates as Meta does: one by one while it keeps up, in batches under load, signed over the
 * bytes, and the same bytes again with growing pauses until somebody answers 200.
 */
export class WebhookDispatcher {
  readonly log = new DeliveryLog()
  readonly #queue = new UpdateQueue()
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #agent: Agent
  #inFlight = 0
  #closed = false
  /** Counts the resets: what was sent before one is not sent again after it. */
  #era = 0

  constructor(private readonly options: DispatcherOptions) {
    this.#agent = new Agent({
      connections: options.connections,
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    })
  }

  /** Updates and deliveries that have not been answered with 200 yet. */
  get pending(): number {
    return this.#queue.length + this.#inFlight + this.#timers.size
  }

  enqueue(url: string, update: WebhookUpdate): void {
    if (this.#closed || this.options.faults.webhooks.lose.happens()) return
    const delay = this.options.faults.webhooks.delayMs
    if (delay > 0) this.#later(delay, () => this.#add(url, update))
    else this.#add(url, update)
  }

  /** Sends whatever may be sent now; call it when a hold is lifted. */
  pump(): void {
    const { faults, connections, batch } = this.options
    while (!faults.webhooks.hold && this.#queue.length > 0 && this.#inFlight < connections) {
      const free = connections - this.#inFlight
      const most = Math.min(batch, Math.ceil(this.#queue.length / free))
      const taken = this.#queue.take(most, faults.webhooks.reorder)
      const url = taken[0]?.url
      if (url === undefined) return
      const updates = taken.map((item) => item.update)
      this.#start(url, updates)
      if (faults.webhooks.duplicate.happens()) this.#start(url, updates)
    }
  }

  clear(): void {
    this.#era += 1
    this.#queue.clear()
    this.log.clear()
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.clear()
    await this.#agent.destroy()
  }

  #add(url: string, update: WebhookUpdate): void {
    this.#queue.push({ url, update })
    this.pump()
  }

  #start(url: string, updates: WebhookUpdate[]): void {
    const body = escapeNonAscii(JSON.stringify(buildPayload(updates)))
    void this.#attempt(this.log.open(url, updates.length, body))
  }

  async #attempt(delivery: WebhookDelivery): Promise<void> {
    const era = this.#era
    this.#inFlight += 1
    delivery.attempts += 1
    delivery.last_sent_at = new Date().toISOString()
    delivery.outcome = await this.#post(delivery)
    this.#inFlight -= 1
    if (this.#closed) return
    if (delivery.outcome !== 200 && era === this.#era) this.#retry(delivery)
    this.pump()
  }

  async #post(delivery: WebhookDelivery): Promise<number | string> {
    const body = Buffer.from(delivery.body, "latin1")
    try {
      const url = new URL(delivery.url)
      const answer = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "user-agent": "facebookexternalua",
          "x-hub-signature-256": sign(body, this.options.appSecret()),
        },
        body,
      })
      await answer.body.dump()
      return answer.statusCode
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #retry(delivery: WebhookDelivery): void {
    const { retryMs, longestRetryMs } = this.options
    const pause = Math.min(retryMs * 2 ** (delivery.attempts - 1), longestRetryMs)
    this.#later(pause, () => void this.#attempt(delivery))
  }

  #later(delayMs: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, delayMs)
    this.#timers.add(timer)
  }
}
