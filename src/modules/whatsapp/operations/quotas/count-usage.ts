import { rows, type Database } from "../../database"

/** So many messages of one template, or of none, on one day; fewer than none were given back. */
export interface UsageCount {
  day: string
  templateId: string | null
  messages: number
}

/** Adds to what a number used, in one statement (`IDX_whatsapp_usage_day`). */
export async function countUsage(
  db: Database,
  { numberId, counts }: { numberId: string; counts: readonly UsageCount[] }
): Promise<void> {
  if (counts.length === 0) return
  await rows(db, COUNT, [
    numberId,
    numberId,
    counts.map(({ day }) => day),
    counts.map(({ templateId }) => templateId),
    counts.map(({ messages }) => messages),
  ])
}

// Rows are locked in the order of days and categories, by everybody.
const COUNT = `
  INSERT INTO whatsapp_usage (id, number_id, day, category, messages)
  SELECT concat_ws(':', ?::text, day, category), ?, day, category, sum(messages)
  FROM (
    SELECT counted.day, coalesce(lower(template.category), 'service') AS category,
      counted.messages
    FROM unnest(?::text[], ?::text[], ?::int[]) AS counted (day, template_id, messages)
    LEFT JOIN whatsapp_template template ON template.id = counted.template_id
  ) AS by_category
  GROUP BY day, category
  ORDER BY day, category
  ON CONFLICT (number_id, day, category) WHERE deleted_at IS NULL DO UPDATE SET
    messages = whatsapp_usage.messages + excluded.messages, updated_at = now()`
