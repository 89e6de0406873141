import { MESSAGING_LIMIT_MS } from "../../../../domain/messages"

/** SQL: how long a person counts. A little more than a day, as Meta counts from a message's arrival. */
export const REACH_INTERVAL = `interval '${MESSAGING_LIMIT_MS + 60_000} milliseconds'`
