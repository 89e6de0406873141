import type { Server } from "node:http"
import { configure } from "./control/configure"
import { describeState } from "./control/describe-state"
import { listMessages, type MessageFilter, type ReceivedMessage } from "./control/list-messages"
import { measureRates } from "./control/measure-rates"
import { advanceClock, type Advance } from "./control/templates/advance-clock"
import { putTemplate } from "./control/templates/put-template"
import { setNextReview } from "./control/templates/set-next-review"
import type { NextReview, TemplateSeed } from "./control/templates/template-seed"
import { resetWorld } from "./control/reset-world"
import { waitForMessages } from "./control/wait-for-messages"
import type { ConfigurationPatch } from "./configuration"
import type { FaultsPatch } from "./faults/faults-schema"
import type { InboundRequest } from "./people/inbound-schema"
import { openChat } from "./people/open-chat"
import { clickButton } from "./people/click-button"
import { pressButton } from "./people/press-button"
import type { PressRequest } from "./people/press-schema"
import { receiveInbound } from "./people/receive-inbound"
import type { StoredTemplate } from "./state/stored-template"
import type { TallyReport } from "./state/tally"
import { canonicalWaId } from "./state/canonical-wa-id"
import { digitsOf } from "./state/phone-digits"
import type { WebhookDelivery } from "./webhooks/delivery-log"
import { settle } from "./control/settle"
import { createSetupCalls, type SetupCalls } from "./control/setup/setup-calls"
import type { World } from "./world"

/** A running simulator, for tests in the same process; everything is also under `/_sim`. */
export type Simulator = SetupCalls & {
  readonly url: string
  readonly port: number
  /** What phones received, newest last. */
  received(filter?: MessageFilter): ReceivedMessage[]
  /** Waits until at least `least` messages match. */
  waitFor(
    filter: MessageFilter & { least?: number; timeoutMs?: number }
  ): Promise<ReceivedMessage[]>
  /** A person writes; answers the message's id. */
  inbound(request: InboundRequest): { wamid: string }
  /** A person presses a button of a message they received. */
  press(request: PressRequest): { wamid: string }
  /** A person follows a link or copies a code; nobody is told, Meta counts it. */
  click(request: PressRequest): { clicks: number }
  /** A person opens the chat with a business: what was delivered is read. */
  open(chat: { from: string; to: string }): { read: number }
  faults(patch: FaultsPatch): void
  configure(patch: ConfigurationPatch): Promise<void>
  putTemplate(seed: TemplateSeed): StoredTemplate
  /** What the next review of a template says, in place of the rules. */
  nextReview(review: NextReview): void
  /** Puts forward the clock of what takes Meta hours and days with templates. */
  advanceClock(by: Advance): { now: string }
  /** How often each `biz_opaque_callback_data` was accepted. */
  tally(minimum?: number): TallyReport
  /** Most messages accepted in any one second, by phone number id. */
  rates(): ReturnType<typeof measureRates>
  state(): ReturnType<typeof describeState>
  /** The last webhook POSTs and what became of them. */
  deliveries(): WebhookDelivery[]
  /** Resolves once no status is due and every webhook was answered with 200. */
  settled(timeoutMs?: number): Promise<void>
  /** Forgets messages, faults, windows and pending webhooks; keeps the configuration. */
  reset(): void
  close(): Promise<void>
}

export function createSimulator(parts: { world: World; server: Server; port: number }): Simulator {
  const { world, server, port } = parts
  return {
    ...createSetupCalls(world),
    url: world.baseUrl,
    port,
    received: (filter = {}) => listMessages(world, filter),
    waitFor: (filter) => waitForMessages(world, filter),
    inbound: (request) => ({ wamid: receiveInbound(world, request).wamid }),
    click: (request) => clickButton(world, request),
    press: (request) => ({ wamid: pressButton(world, request).wamid }),
    open: ({ from, to }) => ({ read: openChat(world, to, canonicalWaId(digitsOf(from))) }),
    faults: (patch) => {
      world.faults.apply(patch)
      world.webhooks.pump()
    },
    configure: (patch) => configure(world, patch),
    putTemplate: (seed) => putTemplate(world, seed),
    nextReview: (review) => setNextReview(world, review),
    advanceClock: (by) => advanceClock(world, by),
    tally: (minimum) => world.tally.report(minimum),
    rates: () => measureRates(world),
    state: () => describeState(world),
    deliveries: () => world.webhooks.log.list(),
    settled: (timeoutMs) => settle(world, timeoutMs),
    reset: () => resetWorld(world),
    close: async () => {
      world.schedule.clear()
      world.clock.clear()
      world.changes.close()
      await world.webhooks.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
