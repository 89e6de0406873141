import type { AdminAccount, AdminPhoneNumber, AdminSecretFacts } from "../../../../contract"
import { accountHealth } from "../../../../domain/accounts"
import type { ListedAccount } from "../../../../workflows"

type Secret = ListedAccount["secrets"]["accessToken"]

/** An account as the contract has it, with its numbers. */
export function presentAccount(
  account: ListedAccount,
  { numbers, now }: { numbers: AdminPhoneNumber[]; now: Date }
): AdminAccount {
  const { secrets, problem, pausedAt } = account
  return {
    id: account.id,
    name: account.name,
    waba_id: account.wabaId,
    source: account.source,
    app_id: account.appId,
    portfolio_id: account.portfolioId,
    currency: account.currency,
    time_zone: account.timeZone,
    status: pausedAt ? "paused" : problem ? "problem" : "active",
    paused_at: isoOf(pausedAt),
    secrets: {
      access_token: presentSecret(secrets.accessToken),
      app_secret: presentSecret(secrets.appSecret),
      verify_token: presentSecret(secrets.verifyToken),
    },
    health: { ...healthOf(account, { numbers, now }), checked_at: isoOf(account.refreshedAt) },
    access_token_last_four: secrets.accessToken?.lastFour ?? null,
    access_token_set_at: isoOf(secrets.accessToken?.setAt),
    problem: problem && { ...problem, since: problem.since.toISOString() },
    phone_numbers: numbers,
  }
}

function presentSecret(secret: Secret): AdminSecretFacts | null {
  return (
    secret && {
      last_four: secret.lastFour,
      set_at: isoOf(secret.setAt),
      expires_at: isoOf(secret.expiresAt),
      readable: secret.isReadable,
    }
  )
}

const NAMES = {
  accessToken: "access token",
  appSecret: "app secret",
  verifyToken: "verify token",
} as const

function healthOf(
  { secrets, problem, pausedAt }: ListedAccount,
  { numbers, now }: { numbers: AdminPhoneNumber[]; now: Date }
) {
  const { status, reasons } = accountHealth({
    now,
    isPausedByPerson: pausedAt !== null,
    problem,
    tokenExpiresAt: secrets.accessToken?.expiresAt ?? null,
    hasAccessToken: secrets.accessToken !== null,
    hasAppSecret: secrets.appSecret !== null,
    unreadable: (Object.keys(NAMES) as (keyof typeof NAMES)[])
      .filter((name) => secrets[name]?.isReadable === false)
      .map((name) => NAMES[name]),
    numbers: numbers.map(({ display_phone_number, phone_number_id, status, quality_rating }) => ({
      name: display_phone_number ?? phone_number_id,
      status,
      quality: quality_rating,
    })),
  })
  return {
    status,
    reasons: reasons.map(({ code, message, remedy }) => ({ code, message, remedy })),
  }
}

function isoOf(date: Date | null | undefined): string | null {
  return date?.toISOString() ?? null
}
