/** Attributes of metrics and spans. The ids are of the plugin's own rows: nothing says who anybody is. */
export const ATTRIBUTES = {
  numberId: "whatsapp.number_id",
  accountId: "whatsapp.account_id",
  /** `marketing`, or `transactional` for everything that leaves before it. */
  queue: "whatsapp.queue",
  outcome: "whatsapp.outcome",
  /** Meta's error code. */
  errorCode: "whatsapp.error_code",
  /** How many messages or deliveries a span was about. */
  count: "whatsapp.count",
} as const

const { numberId, accountId, queue, outcome, errorCode } = ATTRIBUTES

/** One metric: what monitors call it, its unit, and what it says. */
interface Metric {
  name: string
  kind: "gauge" | "counter" | "histogram"
  unit: string
  /** The attributes it comes with. */
  by: readonly string[]
  description: string
}

/** Every metric the plugin measures. `docs/operations.md` says what to do about each. */
export const METRICS = {
  laneQueued: {
    name: "whatsapp.lane.queued",
    kind: "gauge",
    unit: "{message}",
    by: [numberId, queue],
    description: "Messages that are due and not sent yet.",
  },
  laneScheduled: {
    name: "whatsapp.lane.scheduled",
    kind: "gauge",
    unit: "{message}",
    by: [numberId],
    description: "Messages that wait for a later time: a schedule, a quota or a next try.",
  },
  laneOldestAge: {
    name: "whatsapp.lane.oldest_age",
    kind: "gauge",
    unit: "s",
    by: [numberId, queue],
    description: "How long the oldest due message has waited since it was due.",
  },
  laneUnconfirmed: {
    name: "whatsapp.lane.unconfirmed",
    kind: "gauge",
    unit: "{message}",
    by: [numberId],
    description: "Messages Meta did not answer for and no webhook has confirmed yet.",
  },
  sends: {
    name: "whatsapp.sends",
    kind: "counter",
    unit: "{request}",
    by: [numberId, outcome, errorCode],
    description: "Requests to send a message, by outcome.",
  },
  cloudApiLatency: {
    name: "whatsapp.cloud_api.latency",
    kind: "histogram",
    unit: "ms",
    by: [numberId, outcome, errorCode],
    description: "How long the Cloud API took to answer a request to send a message.",
  },
  accountPaused: {
    name: "whatsapp.account.paused",
    kind: "gauge",
    unit: "1",
    by: [accountId],
    description: "1 while sending is paused for the account, otherwise 0.",
  },
  webhookReceived: {
    name: "whatsapp.webhook.received",
    kind: "counter",
    unit: "{delivery}",
    by: [outcome],
    description: "Webhook deliveries that were answered: stored, or why they were refused.",
  },
  webhookAnswerTime: {
    name: "whatsapp.webhook.answer_time",
    kind: "histogram",
    unit: "ms",
    by: [outcome],
    description: "How long Meta waited for the answer to a delivery.",
  },
  webhookUnprocessed: {
    name: "whatsapp.webhook.unprocessed",
    kind: "gauge",
    unit: "{delivery}",
    by: [],
    description: "Webhook deliveries that are stored and not applied yet.",
  },
  webhookFailing: {
    name: "whatsapp.webhook.failing",
    kind: "gauge",
    unit: "{delivery}",
    by: [],
    description: "Those of them that could not be applied and will be tried again.",
  },
  webhookGivenUp: {
    name: "whatsapp.webhook.given_up",
    kind: "gauge",
    unit: "{delivery}",
    by: [],
    description: "Webhook deliveries that failed too often and wait to be replayed by a person.",
  },
  webhookOldestAge: {
    name: "whatsapp.webhook.oldest_age",
    kind: "gauge",
    unit: "s",
    by: [],
    description: "How long the oldest delivery that has not failed has waited to be applied.",
  },
  webhookLag: {
    name: "whatsapp.webhook.lag",
    kind: "histogram",
    unit: "ms",
    by: [],
    description: "How long a delivery took from stored to applied.",
  },
  webhookDeliveries: {
    name: "whatsapp.webhook.deliveries",
    kind: "counter",
    unit: "{delivery}",
    by: [outcome],
    description: "Webhook deliveries taken up, by outcome.",
  },
} as const satisfies Record<string, Metric>

/** What instruments are made of: the plugin's name, as monitors group by it. */
export const SCOPE = "medusa-plugin-whatsapp"
