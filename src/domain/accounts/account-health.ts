import type { ReasonText } from "../messages"

/** What an account's state is judged by. */
export interface AccountState {
  now: Date
  isPausedByPerson: boolean
  /** Why it does not send, when that is not a person's wish. */
  problem: ReasonText | null
  tokenExpiresAt: Date | null
  hasAccessToken: boolean
  hasAppSecret: boolean
  /** Secrets whose key is gone, by name. */
  unreadable: readonly string[]
  numbers: readonly { name: string; status: string | null; quality: string | null }[]
}

export interface AccountHealthReason extends ReasonText {
  code: string
  level: "warning" | "failing"
}

const DAY_MS = 24 * 60 * 60 * 1000
const EXPIRY_WARNING_DAYS = 7
/** What Meta calls a number that works, or one it has not said anything about. */
const WORKING = new Set([null, "CONNECTED", "UNKNOWN", "FLAGGED", "RATE_LIMITED"])

/** Says how an account is, and everything a person should look at, the worst first. */
export function accountHealth(state: AccountState): {
  status: "ok" | "warning" | "failing"
  reasons: AccountHealthReason[]
} {
  const reasons = [
    ...problems(state),
    ...secrets(state),
    ...state.numbers.flatMap(aboutNumber),
  ].sort((a, b) => Number(b.level === "failing") - Number(a.level === "failing"))
  return { status: reasons[0]?.level ?? "ok", reasons }
}

function problems({ problem, isPausedByPerson }: AccountState): AccountHealthReason[] {
  if (isPausedByPerson) {
    return [
      {
        code: "paused",
        level: "warning",
        message: "You paused this account; its messages wait.",
        remedy: "Resume it when they may leave.",
      },
    ]
  }
  return problem ? [{ code: "problem", level: "failing", ...problem }] : []
}

function secrets(state: AccountState): AccountHealthReason[] {
  const found: AccountHealthReason[] = []
  if (state.unreadable.length > 0) {
    found.push({
      code: "secrets_unreadable",
      level: "failing",
      message: `The key that encrypted the ${state.unreadable.join(", ")} is no longer configured.`,
      remedy:
        "Put the key back into encryptionKeys (WHATSAPP_ENCRYPTION_KEY), or enter them again.",
    })
  }
  if (!state.hasAccessToken) {
    found.push({
      code: "token_missing",
      level: "failing",
      message: "There is no access token, so nothing can be sent.",
      remedy: "Enter the access token of a system user.",
    })
  }
  if (!state.hasAppSecret) {
    found.push({
      code: "app_secret_missing",
      level: "warning",
      message: "There is no app secret, so Meta's webhooks cannot be proven to be Meta's.",
      remedy: "Enter the app secret from the App Dashboard, Settings → Basic.",
    })
  }
  return [...found, ...expiry(state)]
}

function expiry({ tokenExpiresAt, now }: AccountState): AccountHealthReason[] {
  const left = tokenExpiresAt ? tokenExpiresAt.getTime() - now.getTime() : Infinity
  if (left > EXPIRY_WARNING_DAYS * DAY_MS) return []
  const remedy = "Make a token that never expires for a system user in Business Settings."
  return left <= 0
    ? [{ code: "token_expired", level: "failing", message: "The access token expired.", remedy }]
    : [
        {
          code: "token_expires_soon",
          level: "warning",
          message: `The access token expires in ${daysIn(left)}.`,
          remedy,
        },
      ]
}

function daysIn(milliseconds: number): string {
  const days = Math.ceil(milliseconds / DAY_MS)
  return days === 1 ? "a day" : `${days} days`
}

function aboutNumber({
  name,
  status,
  quality,
}: AccountState["numbers"][number]): AccountHealthReason[] {
  const found: AccountHealthReason[] = []
  if (!WORKING.has(status)) {
    found.push({
      code: "number_not_connected",
      level: "warning",
      message: `${name} cannot send: its status at Meta is ${status}.`,
      remedy: "Verify and register the number, or look in WhatsApp Manager why Meta holds it back.",
    })
  }
  if (quality === "RED") {
    found.push({
      code: "quality_low",
      level: "warning",
      message: `People block or report messages from ${name}: its quality is low.`,
      remedy: "Write less, and only to people who asked for it; it recovers within days.",
    })
  }
  return found
}
