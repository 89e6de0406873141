/** SQL that makes a message event's id: ordered by time, so that its index grows at one end. */
export const EVENT_ID =
  "'wamev_' || to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint)" +
  " || replace(gen_random_uuid()::text, '-', '')"
