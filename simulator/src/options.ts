import { z } from "zod"
import { delaysSchema } from "./lifecycle/delays"
import { seedAccounts } from "./state/seed-accounts"

const seedNumberSchema = z.object({
  id: z.string().min(1),
  displayPhoneNumber: z.string().min(1),
  verifiedName: z.string().min(1),
})

const seedAccountSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  phoneNumbers: z.array(seedNumberSchema).min(1),
})

/** Everything the simulator can be started with; the README's table is this schema in words. */
export const simulatorOptionsSchema = z.strictObject({
  port: z.coerce.number().int().min(0).max(65535).default(4010),
  host: z.string().min(1).default("127.0.0.1"),
  /** Where webhooks go; nothing is sent while it is unset. */
  webhookUrl: z.url().optional(),
  /** Key of `X-Hub-Signature-256`. */
  appSecret: z.string().min(1).default("demo-app-secret"),
  verifyToken: z.string().min(1).default("demo-verify-token"),
  accessToken: z.string().min(1).default("demo-access-token"),
  appId: z.string().min(1).default("300000000000001"),
  accounts: z.array(seedAccountSchema).min(1).default(seedAccounts),
  /** What the first account and its first number are called, instead of their seeded name. */
  verifiedName: z.string().trim().min(1).max(60).optional(),
  /** Whether the seeded accounts are subscribed to the app from the start. */
  subscribed: z.boolean().default(true),
  /** Whether the seeded numbers still have to be verified and registered. */
  unregistered: z.boolean().default(false),
  /** Graph version whose webhook shapes are sent; before v24.0 statuses carry `conversation`. */
  webhookVersion: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default("v25.0"),
  /** First pause before a refused webhook is sent again; doubles each time, up to the longest. */
  webhookRetryMs: z.coerce.number().int().min(1).default(1_000),
  webhookLongestRetryMs: z.coerce.number().int().min(1).default(300_000),
  webhookTimeoutMs: z.coerce.number().int().min(1).default(10_000),
  webhookConnections: z.coerce.number().int().min(1).default(8),
  /** Most updates in one POST; Meta's own ceiling is 1,000. */
  webhookBatch: z.coerce.number().int().min(1).max(1_000).default(100),
  delays: delaysSchema.prefault({}),
  /** Messages remembered, both directions together; the oldest are forgotten first. */
  historyLimit: z.coerce.number().int().min(1).default(50_000),
  /** Distinct `biz_opaque_callback_data` counted exactly. */
  tallyLimit: z.coerce.number().int().min(1).default(1_000_000),
  /** Ready-made templates are approved in every account. */
  seedTemplates: z.boolean().default(true),
})

export type SimulatorOptions = z.input<typeof simulatorOptionsSchema>
export type SimulatorSettings = z.output<typeof simulatorOptionsSchema>
