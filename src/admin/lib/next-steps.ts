import type { AdminHealth, AdminOverview, AdminSetup, AdminTemplatesResponse } from "../../contract"

/** Something for a person to do, and where it is done. */
export interface NextStep {
  id:
    | "mend_setup"
    | "check_setup"
    | "see_webhooks"
    | "mend_templates"
    | "review_templates"
    | "rewrite_templates"
    | "make_templates"
    | "send_test"
  to: string
  /** How many things it is about. */
  count: number
}

interface Standing {
  setup: AdminSetup | undefined
  health: AdminHealth | undefined
  overview: AdminOverview | undefined
  templates?: TemplateCounts
}

type TemplateCounts = Pick<AdminTemplatesResponse, "counts" | "review_counts">

const SETUP = "/settings/whatsapp/setup"
const TEMPLATES = "/whatsapp/templates"

/** What Meta keeps from being sent, the worst first. */
const STOPPED = ["REJECTED", "DISABLED", "PAUSED"]

/** What a merchant would do next, the most urgent first; nothing when all is well and in use. */
export function nextSteps({ setup, health, overview, templates }: Standing): NextStep[] {
  const checks = setup?.steps.flatMap((step) => step.checks) ?? []
  const failing = checks.filter(({ status }) => status === "fail").length
  const doubtful = checks.filter(({ status }) => status === "warn").length
  const givenUp = health?.webhooks.given_up ?? 0

  const steps: NextStep[] = [
    { id: "mend_setup", to: SETUP, count: failing },
    { id: "see_webhooks", to: "/settings/whatsapp/webhooks?state=%22given_up%22", count: givenUp },
    ...templateSteps(templates),
    { id: "check_setup", to: "/settings/whatsapp/doctor", count: doubtful },
    { id: "send_test", to: SETUP, count: overview && isUnused(overview) && failing === 0 ? 1 : 0 },
  ]
  return steps.filter(({ count }) => count > 0)
}

function templateSteps(templates: TemplateCounts | undefined): NextStep[] {
  if (!templates) return []
  const { counts, review_counts: reviews } = templates
  const stopped = STOPPED.map((status) => counts[status] ?? 0)
  const worst = STOPPED.find((_, index) => (stopped[index] ?? 0) > 0) ?? ""
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const under = (filter: string, value: string) =>
    `${TEMPLATES}?${filter}=${encodeURIComponent(JSON.stringify(value))}`
  return [
    {
      id: "mend_templates",
      to: under("status", worst),
      count: stopped.reduce((sum, count) => sum + count, 0),
    },
    {
      id: "review_templates",
      to: under("review_state", "requested"),
      count: reviews.requested ?? 0,
    },
    {
      id: "rewrite_templates",
      to: under("review_state", "sent_back"),
      count: reviews.sent_back ?? 0,
    },
    { id: "make_templates", to: `${TEMPLATES}/library`, count: all === 0 ? 1 : 0 },
  ]
}

function isUnused({ outbound, received }: AdminOverview): boolean {
  return received === 0 && Object.keys(outbound).length === 0
}
