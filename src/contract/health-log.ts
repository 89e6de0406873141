import { z } from "zod"
import { pageQueryShape, pageShape } from "./page"

/** `GET /admin/whatsapp/health-log?account_id=&limit=&offset=`, newest first. */
export const listHealthLogSchema = z.object({
  account_id: z.string().max(255).optional(),
  ...pageQueryShape,
})

/** A moment at which something became better or worse. */
export const healthLogEntrySchema = z.object({
  id: z.string(),
  account_id: z.string(),
  /** Null for what is about the whole account. */
  number_id: z.string().nullable(),
  /** What found it: a probe (`meta`, `token`, `webhooks`, `queue`), or news of `templates`. */
  probe: z.string(),
  /** Null for the first look. */
  from: z.enum(["ok", "warning", "failing"]).nullable(),
  to: z.enum(["ok", "warning", "failing"]),
  message: z.string(),
  remedy: z.string().nullable(),
  occurred_at: z.string(),
})
export type AdminHealthLogEntry = z.output<typeof healthLogEntrySchema>

export const healthLogResponseSchema = z.object({
  health_log: z.array(healthLogEntrySchema),
  ...pageShape,
})
export type AdminHealthLogResponse = z.output<typeof healthLogResponseSchema>

/** `GET /hooks/whatsapp/health`, for load balancers and monitors: 503 when `failing`. */
export const publicHealthSchema = z.object({ status: z.enum(["ok", "warning", "failing"]) })
export type PublicHealth = z.output<typeof publicHealthSchema>
