import type { BusinessPhoneNumber, CloudApiClient, TokenInfo } from "../../../../cloud-api"
import { NEEDED_SCOPES } from "../../../../domain/setup"
import { refused } from "../../refused"

/** What a browser says the dialog gave. */
export interface SignupClaims {
  wabaId: string
  phoneNumberId?: string
}

/**
 * Holds what a browser claims against what the token may really touch: anybody signed in here could
 * name somebody else's account.
 */
export function checkAccount({ wabaId }: SignupClaims, token: TokenInfo): void {
  if (!token.is_valid) throw refused("NOT_ALLOWED", "signup_token")
  const missing = NEEDED_SCOPES.filter((scope) => !token.scopes.includes(scope))
  if (missing.length > 0) {
    throw refused("NOT_ALLOWED", "signup_scopes", { scopes: missing.join(", ") })
  }
  const granted = token.granular_scopes.filter(({ scope }) => NEEDED_SCOPES.includes(scope))
  if (!granted.some(({ target_ids: ids }) => ids?.includes(wabaId))) {
    throw refused("NOT_ALLOWED", "signup_other_account", { id: wabaId })
  }
}

/** Finds the number the browser named among the account's own; null where it named none. */
export async function checkNumber(
  { wabaId, phoneNumberId }: SignupClaims,
  client: CloudApiClient
): Promise<BusinessPhoneNumber | null> {
  if (!phoneNumberId) return null
  const numbers = await client.phoneNumbers.list({ wabaId })
  const number = numbers.find(({ id }) => id === phoneNumberId)
  if (number) return number
  throw refused("NOT_ALLOWED", "signup_other_number", { id: phoneNumberId })
}
