import type { TemplateCategory, TemplateStatus } from "../../cloud-api/schemas"
import type { ConsentState, Purpose } from "../consent"
import type { MessagePurpose } from "./priorities"

/** Everything the decision depends on; nothing else is looked up. */
export interface SendFacts {
  now: Date
  sendAfter?: Date | null
  purpose: MessagePurpose
  content:
    | { kind: "template"; category: TemplateCategory; status: TemplateStatus | "MISSING" }
    | { kind: "free_form" }
  recipient:
    | { kind: "phone" | "user_id" }
    | { kind: "none"; problem: "no_phone_number" | "invalid_phone_number" }
  consent: Partial<Record<Purpose, ConsentState>>
  lastInboundAt: Date | null
  blockedAt: Date | null
  unreachableUntil: Date | null
  sender: "ok" | "none"
  /** Medusa's own switch on orders and fulfilments (`no_notification`). */
  notificationsDisabled?: boolean
  /** Template variables whose value came out empty. */
  missingVariables?: string[]
  /** An answer to what the person just wrote, such as the confirmation of their opt-out. */
  respondsToInbound?: boolean
}
