import type { IncomingMessage } from "node:http"
import type { WhatsappOptions } from "../../../../options"
import { createCipher } from "../../cipher"
import type { Database } from "../../database"
import { webhookSecrets } from "../../operations/accounts/webhook-secrets"
import { createReceptionObserver } from "../../telemetry/reception-observer"
import { createDeliveryStore } from "../store-deliveries"
import type { Answer } from "./answer"
import { answerDelivery, type Door } from "./answer-delivery"
import { answerHandshake, type HandshakeQuery } from "./answer-handshake"
import { isOneOf } from "./is-one-of"
import { createKnownSecrets } from "./known-secrets"
import { createRefusalLog } from "./refusal-log"

export type { Database }

interface ReceptionSettings {
  db: Database
  options: Pick<WhatsappOptions, "encryptionKeys" | "appSecrets" | "account">
  warn: (line: string) => void
  /** Called after each commit. */
  onStored: () => void
}

/** Answers Meta without the module around it. */
export interface Reception {
  answerDelivery(request: IncomingMessage): Promise<Answer>
  answerHandshake(query: HandshakeQuery): Promise<Answer>
  /** Whether there is any secret a delivery could be signed with. */
  canVerify(): Promise<boolean>
}

/**
 * What the module's service does for its route, for a process that does nothing else: the same
 * secrets, the same checks, the same durable store. Whoever processes deliveries finds them there.
 */
export function createReception({ db, options, warn, onStored }: ReceptionSettings): Reception {
  const { encryptionKeys, appSecrets: ownSecrets, account } = options
  const sources = { cipher: createCipher(encryptionKeys), account }
  const secrets = createKnownSecrets(() =>
    webhookSecrets(db, {
      sources,
      appSecrets: ownSecrets,
      onUnreadable: (wabaId) => warn(`WhatsApp: the secrets of WABA ${wabaId} cannot be read.`),
    })
  )
  const deliveries = createDeliveryStore({ db, onStored })
  const door: Door = {
    secrets: () => secrets.current(),
    store: (rawBody) => deliveries.store(rawBody),
    logRefusal: createRefusalLog(warn),
    observer: createReceptionObserver(),
  }

  return {
    answerDelivery: (request) => answerDelivery(request, door),
    answerHandshake: (query) => answerHandshake(query, verifyToken),
    canVerify: async () => (await secrets.current()).appSecrets.length > 0,
  }

  async function verifyToken(token: string) {
    const { verifyTokens } = await secrets.current()
    return isOneOf(token, verifyTokens)
  }
}
