/** Meta lets a business write freely for 24 hours after a person's last message or call. */
export const CUSTOMER_SERVICE_WINDOW_MS = 24 * 60 * 60 * 1000

/** When the window that opened with this message closes. */
export function windowExpiresAt(lastInboundAt: Date): Date {
  return new Date(lastInboundAt.getTime() + CUSTOMER_SERVICE_WINDOW_MS)
}

/** Whether anything but a template may be sent now. */
export function isWindowOpen({
  lastInboundAt,
  now,
}: {
  lastInboundAt: Date | null
  now: Date
}): boolean {
  return lastInboundAt !== null && now < windowExpiresAt(lastInboundAt)
}
