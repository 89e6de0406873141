import type { ContactFacts } from "../../whatsapp-module"

/** Whom a message reaches, or why it reaches nobody, and what is known about that person. */
export type ResolvedRecipient = {
  contactId: string | null
  facts: ContactFacts | null
} & (
  | { kind: "phone" | "user_id"; address: string }
  | {
      kind: "none"
      problem: "no_phone_number" | "invalid_phone_number"
      /** What is wrong with the number, in words for people. */
      explanation: string | null
    }
)
