import { nameFirstAccount } from "./state/seed-accounts"
import { ChangeFeed } from "./change-feed"
import { initialConfiguration, type Configuration } from "./configuration"
import { Faults } from "./faults/faults"
import { RateLimits } from "./faults/rate-limits"
import { DueQueue } from "./lifecycle/due-queue"
import { NextVerdicts } from "./graph/templates/review/next-verdicts"
import { Clock } from "./lifecycle/clock"
import type { SimulatorSettings } from "./options"
import { createPortfolio, SEED_PORTFOLIO, type Portfolio } from "./state/portfolio"
import type { HealthMark } from "./state/health-mark"
import { SignupCodes } from "./state/signup-codes"
import { TokenStore } from "./state/token-store"
import { UploadStore } from "./state/upload-store"
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
  readonly portfolios: Map<string, Portfolio>
  readonly accounts: Map<string, BusinessAccount>
  readonly numbers: Map<string, BusinessNumber>
  readonly tokens: TokenStore
  readonly uploads: UploadStore
  readonly signupCodes: SignupCodes
  /** The app itself, which everything sent goes through. */
  readonly app: { health?: HealthMark }
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
  /** What takes Meta hours and days; it can be put forward. */
  readonly clock: Clock
  /** What the next reviews of some templates are to say. */
  readonly verdicts: NextVerdicts
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
    createBusinessAccount(seed, {
      subscribed: settings.subscribed,
      unregistered: settings.unregistered,
      portfolioId: SEED_PORTFOLIO,
    })
  )
  const portfolio = createPortfolio(SEED_PORTFOLIO, "Lucky Shrub")
  return {
    settings,
    config,
    portfolios: new Map([[portfolio.id, portfolio]]),
    accounts: new Map(accounts.map((account) => [account.id, account])),
    numbers: new Map(
      accounts.flatMap((account) => account.phoneNumbers).map((number) => [number.id, number])
    ),
    tokens: new TokenStore([settings.accessToken]),
    uploads: new UploadStore(),
    signupCodes: new SignupCodes(),
    app: {},
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
      longestRetryMs: settings.webhookLongestRetryMs,
      timeoutMs: settings.webhookTimeoutMs,
    }),
    schedule: new DueQueue((act) => act()),
    clock: new Clock(),
    verdicts: new NextVerdicts(),
    serviceMessages: new Map(),
    changes: new ChangeFeed(),
    counts: { accepted: 0, refused: 0, inbound: 0 },
    baseUrl: "",
  }
}
