import { KEY_ID_OF } from "../../cipher"
import { rows, type Database } from "../../database"
import type { SecretSources } from "./account-secrets"
import { explainPause } from "./explain-pause"

/** Which accounts the admin asks for; all of them without `ids`. */
export interface AccountFilters {
  ids?: readonly string[] | null
  limit: number
  offset: number
}

/** What may be told of a secret. */
export interface SecretFacts {
  lastFour: string | null
  setAt: Date | null
  expiresAt: Date | null
  /** False when its key is gone. */
  isReadable: boolean
}

/** An account as the admin shows it. Never a secret. */
export interface ListedAccount {
  id: string
  name: string
  wabaId: string
  source: "environment" | "admin"
  appId: string | null
  portfolioId: string | null
  currency: string | null
  timeZone: string | null
  /** When a person paused it. */
  pausedAt: Date | null
  /** Why it does not send, when nobody wanted that. */
  problem: { code: number | null; message: string; remedy: string; since: Date } | null
  refreshedAt: Date | null
  secrets: Record<SecretName, SecretFacts | null>
}

export type SecretName = "accessToken" | "appSecret" | "verifyToken"

/** A page of accounts, oldest first. */
export async function listAccountsForAdmin(
  db: Database,
  { filters, sources }: { filters: AccountFilters; sources: SecretSources }
): Promise<{ accounts: ListedAccount[]; count: number }> {
  const { ids = null, limit, offset } = filters
  const page = await rows<AccountRow>(db, ACCOUNTS, [ids, ids, limit, offset])
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM whatsapp_account WHERE ${WANTED}`,
    [ids, ids]
  )
  return { accounts: page.map((row) => listed(row, sources)), count: total?.count ?? 0 }
}

interface AccountRow extends Omit<ListedAccount, "pausedAt" | "problem" | "secrets"> {
  pausedAt: Date | null
  pausedBy: "person" | "keyring" | null
  pausedCode: number | null
  pausedDetail: string | null
  tokenExpiresAt: Date | null
  stored: Record<SecretName, StoredSecret>
}

interface StoredSecret {
  /** Null when nothing is stored. */
  keyId: string | null
  lastFour: string | null
  setAt: string | null
}

function listed(row: AccountRow, sources: SecretSources): ListedAccount {
  const { pausedAt, pausedBy, pausedCode, pausedDetail, tokenExpiresAt, stored, ...account } = row
  const isPersons = pausedBy === "person"
  return {
    ...account,
    pausedAt: isPersons ? pausedAt : null,
    problem:
      pausedAt && !isPersons
        ? { ...explainPause(pausedCode, pausedDetail), since: pausedAt }
        : null,
    secrets: {
      accessToken: factsOf("accessToken", row, sources, tokenExpiresAt),
      appSecret: factsOf("appSecret", row, sources),
      verifyToken: factsOf("verifyToken", row, sources),
    },
  }
}

function factsOf(
  name: SecretName,
  { source, wabaId, stored }: AccountRow,
  { cipher, account }: SecretSources,
  expiresAt: Date | null = null
): SecretFacts | null {
  const { keyId, lastFour, setAt } = stored[name]
  const since = setAt ? new Date(setAt) : null
  if (source === "environment") {
    const secret = account?.businessAccountId === wabaId ? account[name] : null
    return secret
      ? { lastFour: lastFourOf(secret), setAt: since, expiresAt, isReadable: true }
      : null
  }
  if (!keyId) return null
  return { lastFour, setAt: since, expiresAt, isReadable: cipher.keyIds.includes(keyId) }
}

const SHORTEST_SHOWN = 8

/** The end of a secret; nothing of one so short that its end would tell too much. */
export function lastFourOf(secret: string): string | null {
  return secret.length >= SHORTEST_SHOWN ? secret.slice(-4) : null
}

const WANTED = `deleted_at IS NULL AND (?::text[] IS NULL OR id = ANY(?::text[]))`

const stored = (column: string) => `jsonb_build_object(
      'keyId', ${KEY_ID_OF(`${column}_enc`)}, 'lastFour', ${column}_last_four,
      'setAt', ${column}_set_at)`

const ACCOUNTS = `
  SELECT id, name, waba_id AS "wabaId", source, app_id AS "appId", portfolio_id AS "portfolioId",
    currency, time_zone AS "timeZone", paused_at AS "pausedAt", paused_by AS "pausedBy",
    paused_code AS "pausedCode", paused_detail AS "pausedDetail", refreshed_at AS "refreshedAt",
    access_token_expires_at AS "tokenExpiresAt",
    jsonb_build_object(
      'accessToken', ${stored("access_token")}, 'appSecret', ${stored("app_secret")},
      'verifyToken', ${stored("verify_token")}
    ) AS stored
  FROM whatsapp_account WHERE ${WANTED}
  ORDER BY created_at, id LIMIT ? OFFSET ?`
