import { z } from "zod"
import { CHECK_STATUSES, SETUP_FIXES, SETUP_STEPS } from "../domain/setup"

const accountId = z.string().min(1).max(255)

/** `GET /admin/whatsapp/setup?account_id=`: without it the account of the default number. */
export const retrieveSetupSchema = z.object({ account_id: accountId.optional() })

export const setupCheckSchema = z.object({
  /** For machines and translations: the words may change, it does not. */
  id: z.string(),
  status: z.enum(CHECK_STATUSES),
  message: z.string(),
  remedy: z.string().nullable(),
  /** The exact place in Meta's pages. */
  console: z.object({ label: z.string(), url: z.string() }).nullable(),
  /** What to post to `/admin/whatsapp/setup/fixes` to have it mended. */
  fix: z.enum(SETUP_FIXES).nullable(),
})
export type AdminSetupCheck = z.output<typeof setupCheckSchema>

export const setupStepSchema = z.object({
  id: z.enum(SETUP_STEPS),
  /** The worst of its checks. */
  status: z.enum(CHECK_STATUSES),
  checks: z.array(setupCheckSchema),
})
export type AdminSetupStep = z.output<typeof setupStepSchema>

/** How far a person has come in the wizard. */
export const setupProgressSchema = z.object({
  /** The step they were at; null before the first visit. */
  step: z.enum(SETUP_STEPS).nullable(),
  /** Steps they chose to leave for later. */
  skipped: z.array(z.enum(SETUP_STEPS)),
  completed_at: z.string().nullable(),
})
export type AdminSetupProgress = z.output<typeof setupProgressSchema>

export const setupSchema = z.object({
  /** Null while no account is connected: every step then says what to do first. */
  account_id: z.string().nullable(),
  /** The number the checks are about. */
  number_id: z.string().nullable(),
  /** The worst of the steps. */
  status: z.enum(CHECK_STATUSES),
  checked_at: z.string(),
  steps: z.array(setupStepSchema),
  /** What to enter at Meta; null until the plugin knows its public address. */
  callback_url: z.string().nullable(),
  verify_token_set: z.boolean(),
  progress: setupProgressSchema,
})
export type AdminSetup = z.output<typeof setupSchema>

export const setupResponseSchema = z.object({ setup: setupSchema })
export type AdminSetupResponse = z.output<typeof setupResponseSchema>

/** `POST /admin/whatsapp/setup/fixes` */
export const applySetupFixSchema = z.strictObject({
  account_id: accountId,
  fix: z.enum(SETUP_FIXES),
})
export type ApplySetupFix = z.input<typeof applySetupFixSchema>

export const setupFixResponseSchema = z.object({
  fix: z.object({
    id: z.enum(SETUP_FIXES),
    message: z.string(),
    /** Only for `make_verify_token`, and only in this answer: copy it to Meta's page. */
    verify_token: z.string().nullable(),
  }),
})
export type AdminSetupFixResponse = z.output<typeof setupFixResponseSchema>

/** `POST /admin/whatsapp/setup/test-message`: a template every account has, or a text in an open window. */
export const sendTestMessageSchema = z.strictObject({
  number_id: z.string().min(1).max(255),
  /** With its country code, or as people write it in the shop's default country. */
  phone: z.string().trim().min(1, "A phone number is needed.").max(40),
})
export type SendTestMessage = z.input<typeof sendTestMessageSchema>

export const testMessageResponseSchema = z.object({
  message: z.object({
    /** Of `/admin/whatsapp/messages?ids=`, where its way can be followed. */
    id: z.string(),
    status: z.string(),
    /** Why it does not leave, if it does not. */
    explanation: z.object({ message: z.string(), remedy: z.string() }).nullable(),
  }),
})
export type AdminTestMessageResponse = z.output<typeof testMessageResponseSchema>

/** `POST /admin/whatsapp/setup/progress` */
export const saveSetupProgressSchema = z.strictObject({
  account_id: accountId,
  step: z.enum(SETUP_STEPS),
  skipped: z.array(z.enum(SETUP_STEPS)).max(SETUP_STEPS.length).default([]),
  /** True on the last page. */
  completed: z.boolean().default(false),
})
export type SaveSetupProgress = z.input<typeof saveSetupProgressSchema>

export const setupProgressResponseSchema = z.object({ progress: setupProgressSchema })
export type AdminSetupProgressResponse = z.output<typeof setupProgressResponseSchema>
