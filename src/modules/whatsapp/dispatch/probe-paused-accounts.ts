import { findErrorEntry } from "../../../cloud-api"
import {
  listPausedAccounts,
  startHealthCheck,
  type PausedAccount,
} from "../operations/accounts/paused-accounts"
import type { EngineParts } from "./engine-parts"

const TIMEOUT_MS = 5_000

/**
 * Asks Meta about each paused account whose turn it is, and lets it send again when Meta answers.
 * For a refused token the answer is the proof. Other pauses, such as a missing payment method, only
 * a message can test: those get a trial now and then, and are paused again if it fails.
 */
export async function probePausedAccounts(parts: EngineParts): Promise<void> {
  for (const account of await listPausedAccounts(parts.db)) {
    const intervalMs = intervalOf(account, parts)
    if (account.checkedMsAgo !== null && account.checkedMsAgo < intervalMs) continue
    const { accountId } = account
    if (!(await startHealthCheck(parts.db, { accountId, intervalMs }))) continue
    if (await answers(account, parts)) await parts.health.resume(parts.db, accountId)
  }
}

function intervalOf({ code }: PausedAccount, { settings }: EngineParts): number {
  const isAboutToken = code === null || findErrorEntry(code).kind === "authorization"
  return isAboutToken ? settings.probeTokenEveryMs : settings.probeAccountEveryMs
}

async function answers(
  { accountId, phoneNumberId }: PausedAccount,
  { clients }: EngineParts
): Promise<boolean> {
  try {
    const client = await clients.for(accountId)
    if (!client) return false
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    await client.phoneNumbers.get({ phoneNumberId, fields: ["id"], signal })
    return true
  } catch {
    return false
  }
}
