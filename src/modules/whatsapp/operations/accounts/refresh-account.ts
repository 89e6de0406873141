import type { CloudApiClient, TokenInfo } from "../../../../cloud-api"
import type { Database } from "../../database"
import { adoptListedNumbers } from "./adopt-listed-numbers"
import { saveAccountFacts } from "./save-account-facts"
import { saveNumberFacts } from "./save-number-facts"

interface AccountAtMeta {
  accountId: string
  wabaId: string
  client: CloudApiClient
}

/**
 * Brings an account itself, its token's end and its numbers up to what Meta says. With `adopts`,
 * numbers nobody has connected yet are connected; ones that were removed here stay removed.
 */
export async function refreshAccountFacts(
  db: Database,
  { accountId, wabaId, client }: AccountAtMeta,
  { adopts }: { adopts: boolean }
): Promise<void> {
  const [account, numbers, token] = await Promise.all([
    client.accounts.get({ wabaId }),
    client.phoneNumbers.list({ wabaId }),
    tokenOf(client),
  ])
  if (adopts) await adoptListedNumbers(db, { accountId, numbers })
  await saveNumberFacts(db, numbers)
  await saveAccountFacts(db, { accountId, account, token })
}

/** A token may be good for sending and still not be allowed to ask about itself. */
async function tokenOf(client: CloudApiClient): Promise<TokenInfo | null> {
  try {
    return await client.accounts.debugToken()
  } catch {
    return null
  }
}
