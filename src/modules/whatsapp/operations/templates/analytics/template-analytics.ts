import type { AdminTemplateAnalyticsResponse } from "../../../../../contract"
import type { CloudApiClient } from "../../../../../cloud-api"
import { rows, type Database } from "../../../database"
import { assembleFigures, type MeasuredTemplate } from "./assemble-figures"
import { daysBetween } from "./days-between"
import { metaCounts } from "./meta-figures"
import { ownFigures } from "./own-figures"
import { readInsights } from "./read-insights"
import { refused } from "../../../refused"

interface AnalyticsRequest {
  templateId: string
  from?: string
  to?: string
  now: Date
  clientFor: (accountId: string) => Promise<CloudApiClient | null>
}

/** What became of a template's messages in every language of its name: our count and Meta's. */
export async function templateAnalytics(
  db: Database,
  { templateId, from, to, now, clientFor }: AnalyticsRequest
): Promise<AdminTemplateAnalyticsResponse["analytics"]> {
  const range = daysBetween({ from, to, now })
  const [asked] = await rows<Asked>(db, ASKED, [templateId])
  if (!asked) {
    throw refused("NOT_FOUND", "template_not_found", { id: templateId })
  }
  const { accountId, name, wabaId, currency } = asked
  const templates = await rows<MeasuredTemplate>(db, LANGUAGES, [accountId, name])
  const { start, end } = range
  const [own, insights] = await Promise.all([
    ownFigures(db, { templateIds: templates.map(({ id }) => id), start, end }),
    readInsights({
      ...{ client: await clientFor(accountId), wabaId, start, end, now },
      templateIds: templates.flatMap(({ metaTemplateId }) => metaTemplateId ?? []),
    }),
  ])
  const { enabled, message, points } = insights
  return {
    ...{ from: range.from, to: range.to, currency },
    insights: { enabled, message },
    languages: assembleFigures({ templates, own, days: range.days, meta: metaCounts(points) }),
  }
}

interface Asked {
  accountId: string
  name: string
  wabaId: string
  currency: string | null
}

const ASKED = `
  SELECT template.account_id AS "accountId", template.name, account.waba_id AS "wabaId",
    account.currency
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.id = ? AND template.deleted_at IS NULL`

const LANGUAGES = `
  SELECT id, meta_template_id AS "metaTemplateId", language, status
  FROM whatsapp_template
  WHERE account_id = ? AND name = ? AND deleted_at IS NULL
  ORDER BY language`
