import type { IncomingMessage } from "node:http"
import { verifySignature } from "../../../cloud-api"
import { createIngest, type Ingest } from "../ingest/create-ingest"
import type { Answer } from "../ingest/reception/answer"
import { answerDelivery, type Door } from "../ingest/reception/answer-delivery"
import { answerHandshake, type HandshakeQuery } from "../ingest/reception/answer-handshake"
import { isOneOf } from "../ingest/reception/is-one-of"
import { createRefusalLog } from "../ingest/reception/refusal-log"
import {
  listDeliveriesForAdmin,
  type DeliveryFilters,
} from "../operations/webhooks/list-deliveries-for-admin"
import { replayDelivery } from "../operations/webhooks/replay-delivery"
import { retrieveDeliveryForAdmin } from "../operations/webhooks/retrieve-delivery-for-admin"
import { createReceptionObserver } from "../telemetry/reception-observer"
import { WhatsappPeopleService } from "./people-service"

/** Meta's deliveries: proven, made durable, and applied. */
export class WhatsappInboundService extends WhatsappPeopleService {
  private knownIngest?: Ingest
  private readonly door: Door = {
    secrets: () => this.webhookSecrets(),
    store: (rawBody) => this.receiveDelivery(rawBody),
    logRefusal: createRefusalLog((line) => this.logger.warn(line)),
    observer: createReceptionObserver(),
  }

  /** Answers a POST of Meta's: 200 once it is durable. */
  answerDelivery(request: IncomingMessage): Promise<Answer> {
    return answerDelivery(request, this.door)
  }

  /** Answers Meta's handshake. */
  async answerHandshake(query: HandshakeQuery): Promise<Answer> {
    return answerHandshake(query, (token) => this.verifyToken(token))
  }

  /** Whether a delivery was signed with the secret of an app of ours. */
  async verifyWebhook(delivery: {
    rawBody: Buffer
    signature: string | undefined
  }): Promise<boolean> {
    const { appSecrets } = await this.webhookSecrets()
    return verifySignature({ rawBody: delivery.rawBody, header: delivery.signature, appSecrets })
  }

  /** Whether Meta's handshake carries a verify token of ours. */
  async verifyToken(token: string): Promise<boolean> {
    const { verifyTokens } = await this.webhookSecrets()
    return isOneOf(token, verifyTokens)
  }

  /** Stores a delivery; it is durable when this resolves, and applied soon after. */
  receiveDelivery(rawBody: Buffer): Promise<void> {
    return this.ingest.receive(rawBody)
  }

  /** A page of deliveries, newest first. */
  async listDeliveriesForAdmin(filters: DeliveryFilters) {
    return listDeliveriesForAdmin(this.db, filters)
  }

  /** One delivery with its body. */
  async retrieveDeliveryForAdmin(id: string) {
    return retrieveDeliveryForAdmin(this.db, id)
  }

  /** Makes a delivery due at once, whatever became of it. */
  async replayDelivery(id: string): Promise<void> {
    await replayDelivery(this.db, id)
    this.ingest.wake()
  }

  protected get ingest(): Ingest {
    return (this.knownIngest ??= createIngest({
      db: this.db,
      logger: this.logger,
      announce: this.announceTemplates,
      wakes: this.wakes,
    }))
  }
}
