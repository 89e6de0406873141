/** SQL for the ids of messages made from a moment on: the place holder takes `idFrom`. */
export const idFrom = (ulid: string) => `wamsg_${ulid}`

/**
 * SQL that counts templates' messages by the day they were made, of a range of ids: ids grow with
 * time, so that a range of the primary key is read, and no index by template costs every write of
 * every message. Answers and taps on reply buttons name the message they belong to
 * (`IDX_whatsapp_message_wamid`); several to one message count once.
 *
 * Takes the first id and the one after the last, the templates or null for all, the first and the
 * last id of answers, and the templates again.
 */
export const COUNT_MESSAGES = `
  WITH counted AS (
    SELECT template_id, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
      count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent,
      count(*) FILTER (WHERE coalesce(delivered_at, read_at) IS NOT NULL)::int AS delivered,
      count(read_at)::int AS read,
      count(*) FILTER (WHERE status = 'failed')::int AS failed
    FROM whatsapp_message
    WHERE id >= ? AND id < ? AND template_id IS NOT NULL
      AND (?::text[] IS NULL OR template_id = ANY(?::text[])) AND deleted_at IS NULL
    GROUP BY 1, 2
  ), replied AS (
    SELECT answered.template_id, to_char(answered.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
      count(DISTINCT answered.id)::int AS replied
    FROM whatsapp_message answer
    JOIN whatsapp_message answered
      ON answered.number_id = answer.number_id AND answered.wamid = answer.context_wamid
      AND answered.deleted_at IS NULL
    WHERE answer.id >= ? AND answer.id < ? AND answer.direction = 'inbound'
      AND answer.context_wamid IS NOT NULL AND answer.deleted_at IS NULL
      AND (?::text[] IS NULL OR answered.template_id = ANY(?::text[]))
    GROUP BY 1, 2
  )
  SELECT template_id, day, counted.sent, counted.delivered, counted.read, counted.failed,
    coalesce(replied.replied, 0) AS replied
  FROM counted
  LEFT JOIN replied USING (template_id, day)`
