const kept = 500

export type WebhookDelivery = {
  id: number
  url: string
  updates: number
  attempts: number
  /** The last answer's HTTP status, or why there was none. */
  outcome: number | string | null
  first_sent_at: string
  last_sent_at: string
  body: string
}

/** The last POSTs with what became of them, for people and tests who ask. */
export class DeliveryLog {
  #deliveries: WebhookDelivery[] = []
  #nextId = 1

  open(url: string, updates: number, body: string): WebhookDelivery {
    const now = new Date().toISOString()
    const delivery: WebhookDelivery = {
      id: this.#nextId++,
      url,
      updates,
      attempts: 0,
      outcome: null,
      first_sent_at: now,
      last_sent_at: now,
      body,
    }
    this.#deliveries.push(delivery)
    if (this.#deliveries.length > kept * 2) this.#deliveries = this.#deliveries.slice(-kept)
    return delivery
  }

  list(): WebhookDelivery[] {
    return this.#deliveries.slice(-kept)
  }

  clear(): void {
    this.#deliveries = []
  }
}
