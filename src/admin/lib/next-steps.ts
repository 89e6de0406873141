import type { AdminHealth, AdminOverview, AdminSetup } from "../../contract"

/** Something for a person to do, and where it is done. */
export interface NextStep {
  id: "mend_setup" | "check_setup" | "see_webhooks" | "send_test"
  to: string
  /** How many things it is about. */
  count: number
}

interface Standing {
  setup: AdminSetup | undefined
  health: AdminHealth | undefined
  overview: AdminOverview | undefined
}

const SETUP = "/settings/whatsapp/setup"

/** What a merchant would do next, the most urgent first; nothing when all is well and in use. */
export function nextSteps({ setup, health, overview }: Standing): NextStep[] {
  const checks = setup?.steps.flatMap((step) => step.checks) ?? []
  const failing = checks.filter(({ status }) => status === "fail").length
  const doubtful = checks.filter(({ status }) => status === "warn").length
  const givenUp = health?.webhooks.given_up ?? 0

  const steps: NextStep[] = [
    { id: "mend_setup", to: SETUP, count: failing },
    { id: "see_webhooks", to: "/settings/whatsapp/webhooks?state=%22given_up%22", count: givenUp },
    { id: "check_setup", to: "/settings/whatsapp/doctor", count: doubtful },
    { id: "send_test", to: SETUP, count: overview && isUnused(overview) && failing === 0 ? 1 : 0 },
  ]
  return steps.filter(({ count }) => count > 0)
}

function isUnused({ outbound, received }: AdminOverview): boolean {
  return received === 0 && Object.keys(outbound).length === 0
}
