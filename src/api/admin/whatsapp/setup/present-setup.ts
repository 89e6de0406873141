import type { AdminSetup, AdminSetupProgress } from "../../../../contract"
import { assessSetup, type SetupFacts } from "../../../../domain/setup"

/** What was looked at, with what is thought of it, as the contract has it. */
export function presentSetup({
  facts,
  progress,
}: {
  facts: SetupFacts
  progress: AdminSetupProgress
}): AdminSetup {
  return {
    account_id: facts.account?.id ?? null,
    number_id: facts.number?.id ?? null,
    ...assessSetup(facts),
    checked_at: facts.now.toISOString(),
    callback_url: facts.callbackUrl,
    verify_token_set: facts.account?.hasVerifyToken ?? false,
    progress,
  }
}
