import type { AdminTemplateCategoryChange } from "../../../../../contract"
import { compareCategoryCost, type PricedCategory } from "../../../../../domain/pricing"
import { rows, type Database } from "../../../database"
import { knownCategory } from "../life/known-category"
import { recentRecipients } from "./recent-recipients"

const DAY_MS = 86_400_000
const RECENT_DAYS = 30

/** For how long a move that happened is shown: a person has sixty days to ask Meta to look again. */
const SHOWN_DAYS = 60

/** A template's move to another category, lately or soon, and what it costs; null without one. */
export async function categoryChange(
  db: Database,
  { templateId, now }: { templateId: string; now: Date }
): Promise<AdminTemplateCategoryChange | null> {
  const [row] = await rows<CategoryRow>(db, CATEGORIES, [templateId])
  const move = row && moveOf(row, now)
  if (!move) return null
  const since = new Date(now.getTime() - RECENT_DAYS * DAY_MS)
  const { recipients, withoutConsent } = await recentRecipients(db, { templateId, since })
  const { state, from, to, at } = move
  const {
    from_category: _,
    to_category: __,
    ...cost
  } = compareCategoryCost({
    ...{ recipients, from, to, now },
  })
  return {
    ...{ state, from, to, cost },
    at: at && new Date(at).toISOString(),
    without_consent: to === "MARKETING" ? withoutConsent : 0,
  }
}

interface CategoryRow {
  category: PricedCategory
  pending: string | null
  previous: string | null
  changedAt: Date | null
  /** When the announced change happens, as Meta said. */
  changesAt: string | null
}

interface Move {
  state: "coming" | "done"
  from: PricedCategory
  to: PricedCategory
  at: Date | string | null
}

function moveOf(row: CategoryRow, now: Date): Move | null {
  const coming = knownCategory(row.pending)
  if (coming) return { state: "coming", from: row.category, to: coming, at: row.changesAt }
  const previous = knownCategory(row.previous)
  const changedAt = row.changedAt && new Date(row.changedAt)
  const isRecent = changedAt && now.getTime() - changedAt.getTime() < SHOWN_DAYS * DAY_MS
  if (!previous || !isRecent || previous === row.category) return null
  return { state: "done", from: previous, to: row.category, at: changedAt }
}

const CATEGORIES = `
  SELECT template.category, template.pending_category AS pending,
    template.previous_category AS previous, template.category_changed_at AS "changedAt",
    notice.at AS "changesAt"
  FROM whatsapp_template template
  LEFT JOIN LATERAL (
    SELECT details ->> 'changes_at' AS at FROM whatsapp_template_event
    WHERE template_id = template.id AND kind = 'category' AND (details ->> 'pending')::boolean
      AND deleted_at IS NULL
    ORDER BY occurred_at DESC LIMIT 1
  ) AS notice ON true
  WHERE template.id = ? AND template.deleted_at IS NULL`
