import { z } from "zod"

/** A number Meta writes as a number in one place and as a numeric string in another. */
export const wireNumberSchema = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
])

/** Unix seconds, as a string (messages, statuses) or a number (account fields). */
export const unixSecondsSchema = wireNumberSchema
