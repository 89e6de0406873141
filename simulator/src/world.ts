import { nameFirstAccount } from "./state/seed-accounts"
import { ChangeFeed } from "./change-feed"
import { initialConfiguration, type Configuration } from "./configuration"
import { Faults } from "./faults/faults"
import { RateLimits } from "./faults/rate-limits"
import { DueQueue } from "./lifecycle/due-queue"
import type { SimulatorSettings } from "./options"
import {
  createBusinessAccount,
  type BusinessAccount,
  type BusinessNumber,
} from "./state/business-account"
import { Chats } from "./state/chats"
import { History } from "./state/history"
import { MediaStore } from "./state/media-store"
import { People } from "./state/people"
import { Tally } from "./state/tally"
import { Windows } from "./state/windows"
import { WebhookDispatcher } from "./webhooks/webhook-dispatcher"

/** All that one running simulator knows. */
export type World = {
  readonly settings: SimulatorSettings
  readonly config: Configuration
  readonly accounts: Map<string, BusinessAccount>
  readonly numbers: Map<string, BusinessNumber>
  readonly tokens: Set<string>
  readonly history: History
  readonly chats: Chats
  readonly people: People
  readonly windows: Windows
  readonly media: MediaStore
  readonly tally: Tally
  readonly faults: Faults
  readonly limits: RateLimits
  readonly webhooks: WebhookDispatcher
  /** Whatever is to happen later: statuses, template reviews. */
  readonly schedule: DueQueue<() => void>
  /** Free-form messages by number: the first thousand are free. */
  readonly serviceMessages: Map<string, number>
  readonly changes: ChangeFeed
  /** Requests counted since the start or the last reset. */
  readonly counts: { accepted: number; refused: number; inbound: number }
  /** Where this simulator answers; known once it listens. */
  baseUrl: string
}

export function createWorld(settings: SimulatorSettings): World {
  const config = initialConfiguration(settings)
  const faults = new Faults()
  const accounts = nameFirstAccount(settings.accounts, settings.verifiedName).map((seed) =>
    createBusinessAccount(seed, settings.subscribed)
  )
  return {
    settings,
    config,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    numbers: new Map(
      accounts.flatMap((account) => account.phoneNumbers).map((number) => [number.id, number])
    ),
    tokens: new Set([settings.accessToken]),
    history: new History(settings.historyLimit),
    chats: new Chats(),
    people: new People(),
    windows: new Windows(),
    media: new MediaStore(),
    tally: new Tally(settings.tallyLimit),
    faults,
    limits: new RateLimits(),
    webhooks: new WebhookDispatcher({
      appSecret: () => config.appSecret,
      faults,
      connections: settings.webhookConnections,
      batch: settings.webhookBatch,
      retryMs: settings.webhookRetryMs,
      timeoutMs: settings.webhookTimeoutMs,
    }),
    schedule: new DueQueue((act) => act()),
    serviceMessages: new Map(),
    changes: new ChangeFeed(),
    counts: { accepted: 0, refused: 0, inbound: 0 },
    baseUrl: "",
  }
}
