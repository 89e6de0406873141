import type { z } from "zod"

/** What stands beside the main thing: an odd one is left out (`raw` still has it), never fatal. */
export function sideNote<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined)
}
