import { z } from "zod"
import { bodySchema, footerSchema } from "./interactive-parts"

/** Asks where the person is; the answer is an ordinary location message. */
export const locationRequestSchema = z.object({
  type: z.literal("location_request_message"),
  body: bodySchema,
  action: z.object({ name: z.literal("send_location") }),
})

/** Asks the person to share their phone number. */
export const contactInfoRequestSchema = z.object({
  type: z.literal("request_contact_info"),
  body: bodySchema,
  footer: footerSchema.optional(),
  action: z.object({ name: z.literal("request_contact_info") }),
})

/** Asks for permission to call; once a day and twice a week per person. */
export const callPermissionRequestSchema = z.object({
  type: z.literal("call_permission_request"),
  body: bodySchema.optional(),
  action: z.object({ name: z.literal("call_permission_request") }),
})
