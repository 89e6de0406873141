import type { HealthFacts } from "../../../domain/health"
import { readHealthFacts } from "../operations/health/health-facts"
import { summariseMessages, type MessageSummary } from "../operations/messages/summarise-messages"
import { readQueueFigures } from "../operations/health/queue-figures"
import { readWebhookFigures } from "../operations/health/webhook-figures"
import { quotaLeft, type NumberQuotaLeft } from "../operations/quotas/quota-left"
import { atEase } from "../telemetry/at-ease"
import { showGauges, type Standing } from "../telemetry/gauges"
import { WhatsappInboundService } from "./inbound-service"

/** What monitors and the admin read of the engine and the ingest. */
export class WhatsappHealthService extends WhatsappInboundService {
  private hideGauges?: () => void
  private readonly facts = atEase(() => readHealthFacts(this.db))
  private readonly standing = atEase(() => this.readStanding())

  /** Everything the shop's health is judged by; a few seconds old where reading it takes long. */
  async retrieveHealthFacts(): Promise<HealthFacts> {
    return this.facts()
  }

  /** What became of the messages made since a moment, by status and reason. */
  async summariseMessages(input: { since: Date }): Promise<MessageSummary> {
    return summariseMessages(this.db, input)
  }

  /**
   * What each number may still send: its own limits a minute, a day and a month, and the messaging
   * limit it shares with its portfolio.
   */
  async quotaLeft(numberIds: readonly string[]): Promise<Map<string, NumberQuotaLeft>> {
    return quotaLeft(this.db, numberIds)
  }

  /** From now on monitors see what waits, in every worker mode. */
  protected startMonitoring(): void {
    this.hideGauges ??= showGauges({
      read: this.standing,
      onError: (error) => this.warn("the figures for monitors were not read", error),
    })
  }

  protected stopMonitoring(): void {
    this.hideGauges?.()
    this.hideGauges = undefined
  }

  private async readStanding(): Promise<Standing> {
    return {
      queues: await readQueueFigures(this.db),
      webhooks: await readWebhookFigures(this.db),
    }
  }
}
