/** The steps of connecting WhatsApp, in the order they are taken. */
export const SETUP_STEPS = [
  "business_account",
  "phone_number",
  "token",
  "business_profile",
  "bot",
  "webhook",
] as const
export type SetupStepId = (typeof SETUP_STEPS)[number]

/** `unknown`: it could not be looked at, or there is nothing to look at yet. */
export const CHECK_STATUSES = ["pass", "warn", "fail", "unknown"] as const
export type CheckStatus = (typeof CHECK_STATUSES)[number]

/** What can be mended with a press of a button. */
export const SETUP_FIXES = [
  "subscribe_app",
  "set_callback",
  "override_callback",
  "make_verify_token",
  "refresh_account",
  "resume_account",
] as const
export type SetupFix = (typeof SETUP_FIXES)[number]

/** Where in Meta's own pages something is done: what to click, and the page it is on. */
export interface ConsolePlace {
  label: string
  url: string
}

/** One thing that was looked at. */
export interface SetupCheck {
  id: string
  status: CheckStatus
  message: string
  /** What to do about it; null where all is well. */
  remedy: string | null
  console: ConsolePlace | null
  fix: SetupFix | null
}

/** A step with everything that was looked at for it; as good as the worst of it. */
export interface SetupStep {
  id: SetupStepId
  status: CheckStatus
  checks: SetupCheck[]
}
