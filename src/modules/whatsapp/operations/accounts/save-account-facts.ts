import type { BusinessAccount, TokenInfo } from "../../../../cloud-api"
import { rows, type Database } from "../../database"

interface AccountFacts {
  accountId: string
  account: BusinessAccount
  /** Null when Meta would not say. */
  token: TokenInfo | null
}

/**
 * Brings an account's row up to what Meta says about it and its token; an app id a person
 * entered stays. People known by business-scoped ids are found by the portfolio from then on.
 */
export async function saveAccountFacts(
  db: Database,
  { accountId, account, token }: AccountFacts
): Promise<void> {
  const portfolioId = account.owner_business_info?.id ?? null
  if (portfolioId) await rows(db, MOVE_IDENTITIES, [portfolioId, accountId, portfolioId])
  const expiresAt = token?.expires_at ? new Date(token.expires_at * 1000) : null
  await rows(
    db,
    `UPDATE whatsapp_account SET
       currency = coalesce(?, currency),
       portfolio_id = coalesce(?, portfolio_id),
       app_id = coalesce(app_id, ?),
       access_token_expires_at = CASE WHEN ? THEN ?::timestamptz ELSE access_token_expires_at END,
       refreshed_at = now(),
       updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [
      account.currency ?? null,
      portfolioId,
      token?.app_id ?? null,
      token !== null,
      expiresAt,
      accountId,
    ]
  )
}

// While the portfolio was not known, the WABA stood in for it.
const MOVE_IDENTITIES = `
  UPDATE whatsapp_contact_identity AS identity SET scope = ?, updated_at = now()
  FROM whatsapp_account account
  WHERE account.id = ? AND account.portfolio_id IS NULL AND identity.scope = account.waba_id
    AND identity.deleted_at IS NULL AND NOT EXISTS (
      SELECT FROM whatsapp_contact_identity known
      WHERE known.scope = ? AND known.kind = identity.kind AND known.value = identity.value
        AND known.deleted_at IS NULL
    )`
