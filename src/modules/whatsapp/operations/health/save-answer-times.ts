import { rows, type Database } from "../../database"
import type { AnswerTimes } from "../../telemetry/answer-times"

/** Keeps how fast Meta answered with the number, where every process and person can see it. */
export async function saveAnswerTimes(db: Database, times: AnswerTimes): Promise<void> {
  const { numberId, answers, medianMs, p95Ms } = times
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET answer_times = jsonb_build_object(
       'answers', ?::int, 'median_ms', ?::int, 'p95_ms', ?::int, 'measured_at', now()
     )
     WHERE id = ?`,
    [answers, Math.round(medianMs), Math.round(p95Ms), numberId]
  )
}
