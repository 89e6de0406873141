import { z } from "zod"
import { delaysPatchSchema } from "./lifecycle/delays"
import type { SimulatorSettings } from "./options"

/** Body of `POST /_sim/configure`: what is named is set, what is not stays as it was. */
export const configurationSchema = z
  .strictObject({
    webhook_url: z.url().nullable(),
    verify_token: z.string().min(1),
    app_secret: z.string().min(1),
    access_tokens: z.array(z.string().min(1)).min(1),
    delays: delaysPatchSchema,
    /** Whether people let businesses see that they read. */
    read_receipts: z.boolean(),
    /** Whether a message outside the window is refused at once or fails by webhook. */
    window_closed: z.enum(["refuse", "fail_later"]),
    /** Whether numbers ending in an error code run into that error. */
    scripted_recipients: z.boolean(),
    /** Marketing to +1 numbers fails with 131049, as Meta does since April 2025. */
    us_marketing_paused: z.boolean(),
    /** A test number's allowed recipients; null: anybody. */
    allowed_recipients: z.array(z.string()).nullable(),
    /** How long until a template handed in is decided on; null: never by itself. */
    template_review_ms: z.number().min(0).nullable(),
    /** How many templates an account can create in an hour. */
    templates_per_hour: z.number().int().min(1),
    /** How many it may have; null: 250, and 6,000 once it is verified. */
    template_limit: z.number().int().min(0).nullable(),
    media_url_ttl_seconds: z.number().min(0),
    /** Set false to keep a webhook address without the verification handshake. */
    verify_callback: z.boolean(),
    /** How long a code of the signup dialog can be exchanged. */
    signup_code_ttl_seconds: z.number().min(0),
  })
  .partial()

export type ConfigurationPatch = z.input<typeof configurationSchema>

export function initialConfiguration(settings: SimulatorSettings) {
  return {
    webhookUrl: settings.webhookUrl as string | null | undefined,
    verifyToken: settings.verifyToken,
    appSecret: settings.appSecret,
    delays: { ...settings.delays },
    readReceipts: true,
    windowClosed: "refuse" as "refuse" | "fail_later",
    scriptedRecipients: true,
    usMarketingPaused: false,
    allowedRecipients: null as string[] | null,
    templateReviewMs: 2_000 as number | null,
    templatesPerHour: 100,
    templateLimit: null as number | null,
    mediaUrlTtlSeconds: 300,
    signupCodeTtlSeconds: 30,
    /** Webhook fields the app is subscribed to; null: all of them. */
    webhookFields: null as ReadonlySet<string> | null,
  }
}

export type Configuration = ReturnType<typeof initialConfiguration>
