import { z } from "zod"

/** What Meta answers to a change that has nothing to tell. */
export const successSchema = z.looseObject({ success: z.literal([true, "true"]) })
