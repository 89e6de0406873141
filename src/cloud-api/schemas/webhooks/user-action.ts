import { z } from "zod"
import { unixSecondsSchema } from "../shared/wire-number"

/** A click in a marketing message; names no person and no message, only the click. */
export const userActionSchema = z.looseObject({
  action_type: z.string(),
  timestamp: unixSecondsSchema,
  marketing_messages_link_click_data: z
    .looseObject({
      click_component: z.string().optional(),
      click_id: z.string().optional(),
      tracking_token: z.string().optional(),
    })
    .optional(),
})
export type UserAction = z.output<typeof userActionSchema>
