import { findErrorCode } from "./error-codes"

export type WebhookError = {
  code: number
  title: string
  message: string
  error_data: { details: string }
  href: string
}

/** The shape errors have inside a status webhook. */
export function webhookError(code: number, details?: string): WebhookError {
  const row = findErrorCode(code)
  return {
    code,
    title: row.title,
    message: row.title,
    error_data: { details: details ?? row.details },
    href: "/documentation/business-messaging/whatsapp/support/error-codes",
  }
}
