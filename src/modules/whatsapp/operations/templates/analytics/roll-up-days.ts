import { rows, type Database } from "../../../database"
import { ulidOf } from "../../health/ulid-of"
import { COUNT_MESSAGES, idFrom } from "./count-messages"

const DAY_MS = 86_400_000

/** For so long a message may still be read or answered; Meta gives up delivering sooner or later. */
const SETTLED_AFTER_DAYS = 7

/** As far back as figures are shown. */
const MOST_DAYS = 90

/**
 * Counts each day once, when hardly anything can become of its messages any more: a reading of
 * figures then looks at the last days alone, and the figures outlive the messages. Days are counted
 * in their order, so that one that broke off goes on; answers how many days were counted.
 */
export async function rollUpDays(db: Database, { now }: { now: Date }): Promise<{ days: number }> {
  const today = midnightOf(now)
  const end = today - SETTLED_AFTER_DAYS * DAY_MS
  const [last] = await rows<{ day: string | null }>(db, LAST)
  const oldest = today - MOST_DAYS * DAY_MS
  const next = last?.day ? Date.parse(`${last.day}T00:00:00.000Z`) + DAY_MS : oldest
  let days = 0
  for (let day = Math.max(next, oldest); day < end; day += DAY_MS) {
    await countDay(db, new Date(day))
    days += 1
  }
  return { days }
}

async function countDay(db: Database, start: Date): Promise<void> {
  const from = idFrom(ulidOf(start))
  const to = idFrom(ulidOf(new Date(start.getTime() + DAY_MS)))
  const answersTo = idFrom(ulidOf(new Date(start.getTime() + (SETTLED_AFTER_DAYS + 1) * DAY_MS)))
  const all = [null, null]
  await rows(db, ROLL_UP, [
    ...[from, to, ...all, from, answersTo, ...all],
    start.toISOString().slice(0, 10),
  ])
}

function midnightOf(time: Date): number {
  return Math.floor(time.getTime() / DAY_MS) * DAY_MS
}

const LAST = `
  SELECT max(day) AS day FROM whatsapp_template_day WHERE template_id = '' AND deleted_at IS NULL`

const ROLL_UP = `
  INSERT INTO whatsapp_template_day
    (id, template_id, day, sent, delivered, read, failed, replied)
  SELECT 'watday_' || md5(template_id || day), template_id, day, sent, delivered, read, failed,
    replied
  FROM (
    SELECT * FROM (${COUNT_MESSAGES}) AS figures
    UNION ALL SELECT '', ?, 0, 0, 0, 0, 0
  ) AS counted
  ON CONFLICT (template_id, day) WHERE deleted_at IS NULL DO NOTHING`
