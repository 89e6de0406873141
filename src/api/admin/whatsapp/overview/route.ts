import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminOverviewResponse, retrieveOverviewSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { presentOverview } from "./present-overview"

const FURTHEST_BACK_MS = 48 * 3_600_000
const A_DAY_MS = 24 * 3_600_000

/** What was sent, what was not and why since the given time, or during the last day. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof retrieveOverviewSchema>>,
  res: MedusaResponse<AdminOverviewResponse>
) {
  const since = sinceOf(req.validatedQuery.since, Date.now())
  const summary = await whatsappModule(req.scope).summariseMessages({ since })
  res.json({ overview: presentOverview({ since, ...summary }) })
}

function sinceOf(asked: string | undefined, now: number): Date {
  const time = asked === undefined ? now - A_DAY_MS : Date.parse(asked)
  return new Date(Math.min(now, Math.max(time, now - FURTHEST_BACK_MS)))
}
