import type { WebhookSecrets } from "../../operations/accounts/webhook-secrets"

/** How long webhook secrets are believed before they are read again. */
const BELIEVED_MS = 30_000

/** Webhook secrets, read again every half minute. */
export interface KnownSecrets {
  current(): Promise<WebhookSecrets>
  /** Reads them again at the next use. */
  forget(): void
}

export function createKnownSecrets(read: () => Promise<WebhookSecrets>): KnownSecrets {
  let known: { until: number; secrets: Promise<WebhookSecrets> } | undefined

  return {
    current() {
      if (known && known.until > Date.now()) return known.secrets
      const secrets = read()
      const mine = { until: Date.now() + BELIEVED_MS, secrets }
      known = mine
      secrets.catch(() => {
        if (known === mine) known = undefined
      })
      return secrets
    },
    forget() {
      known = undefined
    },
  }
}
