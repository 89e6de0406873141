import { BUSINESS_ACCOUNT_RULES } from "./business-account-rules"
import { PHONE_NUMBER_RULES } from "./phone-number-rules"
import { PROFILE_AND_BOT_RULES } from "./profile-and-bot-rules"
import { SETUP_STEPS, type CheckStatus, type SetupCheck, type SetupStep } from "./setup-check"
import type { SetupFacts } from "./setup-facts"
import { TOKEN_RULES } from "./token-rules"
import type { SetupRule } from "./verdict"
import { WEBHOOK_RULES } from "./webhook-rules"

/** Everything that is looked at, in the order it is shown. */
export const SETUP_RULES: readonly SetupRule[] = [
  ...BUSINESS_ACCOUNT_RULES,
  ...PHONE_NUMBER_RULES,
  ...TOKEN_RULES,
  ...PROFILE_AND_BOT_RULES,
  ...WEBHOOK_RULES,
]

/** From bad to good. */
const WORST_FIRST: readonly CheckStatus[] = ["fail", "warn", "unknown", "pass"]

/** Says of each step how it stands and what to do, and how the whole stands. */
export function assessSetup(facts: SetupFacts): { status: CheckStatus; steps: SetupStep[] } {
  const steps = SETUP_STEPS.map((id) => {
    const checks = SETUP_RULES.filter(({ step }) => step === id).flatMap((rule) =>
      check(rule, facts)
    )
    return { id, status: worst(checks), checks }
  })
  return { status: worst(steps), steps }
}

function check({ id, judge }: SetupRule, facts: SetupFacts): SetupCheck[] {
  const verdict = judge(facts)
  if (!verdict) return []
  const { status, message, remedy = null, console = null, fix = null } = verdict
  return [{ id, status, message, remedy, console, fix }]
}

function worst(judged: readonly { status: CheckStatus }[]): CheckStatus {
  return WORST_FIRST.find((status) => judged.some((one) => one.status === status)) ?? "unknown"
}
