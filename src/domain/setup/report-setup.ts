import type { CheckStatus, SetupStep, SetupStepId } from "./setup-check"

const MARKS: Record<CheckStatus, string> = { pass: "✓", warn: "!", fail: "✗", unknown: "?" }

const TITLES: Record<SetupStepId, string> = {
  business_account: "Business account",
  phone_number: "Phone number",
  token: "Access token",
  business_profile: "Business profile",
  bot: "Conversation starters",
  webhook: "Webhook",
}

/** A set-up for a terminal: a line a check, and under those that are not right what to do. */
export function reportSetup(steps: readonly SetupStep[]): string {
  return steps
    .map(({ id, checks }) => [TITLES[id], ...checks.flatMap(linesOf)].join("\n"))
    .join("\n\n")
}

function linesOf({ status, message, remedy, console, fix }: SetupStep["checks"][number]) {
  const line = `  ${MARKS[status]} ${message}`
  if (status === "pass") return [line]
  return [
    line,
    ...(remedy ? [`      ${remedy}`] : []),
    ...(console ? [`      ${console.label}: ${console.url}`] : []),
    ...(fix ? [`      Or mend it under Settings → WhatsApp → Set-up (${fix}).`] : []),
  ]
}
