import { z } from "zod"

/** A moment, as ISO 8601 text. */
export const timeSchema = z.string()

/** An id Meta gives: digits only. */
export const metaIdSchema = (explanation: string) => z.string().regex(/^\d{5,30}$/, explanation)
