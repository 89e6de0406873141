import type { JsonObject } from "../json"

export const TEMPLATE_STATUSES = [
  "APPROVED",
  "PENDING",
  "REJECTED",
  "PAUSED",
  "DISABLED",
  "IN_APPEAL",
  "LIMIT_EXCEEDED",
  "PENDING_DELETION",
  "DELETED",
  "ARCHIVED",
] as const

export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number]

export const TEMPLATE_CATEGORIES = ["MARKETING", "UTILITY", "AUTHENTICATION"] as const
export type TemplateCategory = (typeof TEMPLATE_CATEGORIES)[number]

/** A template as Meta keeps it. Never changed in place: a message keeps the version it was sent with. */
export type StoredTemplate = Readonly<{
  id: string
  name: string
  language: string
  status: TemplateStatus
  category: string
  previous_category?: string
  correct_category?: string
  parameter_format: "POSITIONAL" | "NAMED"
  components: readonly JsonObject[]
  quality_score: Readonly<{ score: string; date?: number; reasons?: readonly string[] }>
  rejected_reason: string
  message_send_ttl_seconds?: number
  cta_url_link_tracking_opted_out?: boolean
  last_updated_time?: string
}>
