import type { LastHeard, LifeKind, LifeLine } from "../../../../../domain/templates/life"
import { rows, type Database } from "../../../database"

/** What a template's history says that bears on new words about it. */
export interface TemplateHistory {
  heard: Record<LifeKind, LastHeard>
  isKnown: (line: LifeLine) => boolean
}

const NEVER: LastHeard = { toldAt: null, foundAt: null, learntAt: null }

/**
 * Reads when something was last heard of each template, and which lines its history has of the given
 * moments (`IDX_whatsapp_template_event_template`). Only while the templates are locked is that the
 * last word.
 */
export async function readHistories(
  db: Database,
  { templateIds, moments }: { templateIds: readonly string[]; moments: readonly Date[] }
): Promise<(templateId: string) => TemplateHistory> {
  const [heard, lines] = [
    await rows<LastHeard & { templateId: string; kind: LifeKind }>(db, HEARD, [templateIds]),
    await rows<LifeLine & { templateId: string }>(db, LINES, [templateIds, moments]),
  ]
  const heardOf = new Map(
    heard.map(({ templateId, kind, ...times }) => [`${templateId} ${kind}`, withDates(times)])
  )
  const known = new Set(lines.map((line) => keyOf(line.templateId, line)))

  return (templateId) => {
    const of = (kind: LifeKind) => heardOf.get(`${templateId} ${kind}`) ?? NEVER
    return {
      heard: { status: of("status"), quality: of("quality"), category: of("category") },
      isKnown: (line) => known.has(keyOf(templateId, line)),
    }
  }
}

function keyOf(templateId: string, { kind, to, isNotice = false, occurredAt }: LifeLine) {
  return [templateId, kind, to, isNotice, new Date(occurredAt).getTime()].join(" ")
}

/** Some connections hand times out as texts. */
function withDates({ toldAt, foundAt, learntAt }: LastHeard): LastHeard {
  const dateOf = (time: Date | null) => time && new Date(time)
  return { toldAt: dateOf(toldAt), foundAt: dateOf(foundAt), learntAt: dateOf(learntAt) }
}

// A word that came late says nothing about what is newest.
const HEARD = `
  SELECT template_id AS "templateId", kind,
    max(occurred_at) FILTER (WHERE details ->> 'source' = 'webhook') AS "toldAt",
    max(occurred_at) FILTER (WHERE details ->> 'source' IS DISTINCT FROM 'webhook') AS "foundAt",
    max(created_at) FILTER (WHERE NOT coalesce((details ->> 'late')::boolean, false)) AS "learntAt"
  FROM whatsapp_template_event
  WHERE template_id = ANY(?::text[]) AND kind IN ('status', 'quality', 'category')
    AND deleted_at IS NULL
  GROUP BY template_id, kind`

const LINES = `
  SELECT template_id AS "templateId", kind, to_value AS "to", occurred_at AS "occurredAt",
    coalesce((details ->> 'pending')::boolean, false) AS "isNotice"
  FROM whatsapp_template_event
  WHERE template_id = ANY(?::text[]) AND occurred_at = ANY(?::timestamptz[])
    AND kind IN ('status', 'quality', 'category') AND deleted_at IS NULL`
