import { rows, type Database } from "../../../database"
import { ulidOf } from "../../health/ulid-of"
import { COUNT_MESSAGES, idFrom } from "./count-messages"

/** What became of one template's messages made on one day. */
export interface OwnFigures {
  templateId: string
  /** Such as `2026-01-31`, in UTC as Meta counts. */
  day: string
  sent: number
  delivered: number
  read: number
  failed: number
  replied: number
}

interface Range {
  templateIds: readonly string[]
  /** Midnight of the first day. */
  start: Date
  /** Midnight after the last one. */
  end: Date
}

const DAY_MS = 86_400_000

/**
 * What became of templates' messages by the day they were made: of days that are over for good as
 * they were counted then (`IDX_whatsapp_template_day_once`), of all later ones from the messages.
 */
export async function ownFigures(
  db: Database,
  { templateIds, start, end }: Range
): Promise<OwnFigures[]> {
  const [last] = await rows<{ day: string | null }>(db, LAST_COUNTED)
  const from = last?.day ? afterDay(last.day) : start
  const first = from > start ? from : start
  const [counted, live] = await Promise.all([
    rows<OwnFigures>(db, COUNTED, [templateIds, dayOf(start), dayOf(end)]),
    first < end ? countLive(db, { templateIds, start: first, end }) : [],
  ])
  const isLive = (day: string) => day >= dayOf(first)
  return [...counted.filter(({ day }) => !isLive(day)), ...live]
}

async function countLive(db: Database, { templateIds, start, end }: Range): Promise<OwnFigures[]> {
  const from = idFrom(ulidOf(start))
  const to = idFrom(ulidOf(end))
  // Answers may come long after the day.
  const everLater = idFrom("Z")
  const wanted = [templateIds, templateIds]
  return rows<OwnFigures>(db, LIVE, [from, to, ...wanted, from, everLater, ...wanted])
}

function afterDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS)
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

const LIVE = `SELECT figures.*, template_id AS "templateId" FROM (${COUNT_MESSAGES}) AS figures`

const LAST_COUNTED = `
  SELECT max(day) AS day FROM whatsapp_template_day WHERE template_id = '' AND deleted_at IS NULL`

const COUNTED = `
  SELECT template_id AS "templateId", day, sent, delivered, read, failed, replied
  FROM whatsapp_template_day
  WHERE template_id = ANY(?::text[]) AND day >= ? AND day < ? AND deleted_at IS NULL`
