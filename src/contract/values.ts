import { z } from "zod"

/** A moment, as ISO 8601 text. */
export const timeSchema = z.string()

/** An id Meta gives: digits only. */
export const META_ID = /^\d{5,30}$/

/** @param explanation - What it is and where it is found, for who typed something else. */
export const metaIdSchema = (explanation: string) => z.string().regex(META_ID, explanation)
