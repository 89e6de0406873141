import { MedusaError } from "@medusajs/framework/utils"
import type { BusinessPhoneNumber, CloudApiClient, TokenInfo } from "../../../../cloud-api"
import { NEEDED_SCOPES } from "../../../../domain/setup"

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
  if (!token.is_valid) throw refuse("WhatsApp does not take the token it gave. Sign up again.")
  const missing = NEEDED_SCOPES.filter((scope) => !token.scopes.includes(scope))
  if (missing.length > 0) {
    throw refuse(`The sign-up did not grant ${missing.join(" and ")}. Sign up again and allow it.`)
  }
  const granted = token.granular_scopes.filter(({ scope }) => NEEDED_SCOPES.includes(scope))
  if (!granted.some(({ target_ids: ids }) => ids?.includes(wabaId))) {
    throw refuse(`The sign-up was not for the account ${wabaId}. Sign up again and choose it.`)
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
  throw refuse(`The number ${phoneNumberId} is not one of the account's. Sign up again.`)
}

function refuse(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
