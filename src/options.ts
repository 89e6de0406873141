import { z } from "zod"
import { isTimeZone, TIME_ZONE_EXAMPLE } from "./domain/accounts/is-time-zone"

const KEY_BYTES = 32

const encryptionKeySchema = z
  .string()
  .refine((key) => decodeEncryptionKey(key)?.byteLength === KEY_BYTES, {
    message: `must be ${KEY_BYTES} bytes as base64 or hex; make one with: openssl rand -base64 32`,
  })

const environmentAccountSchema = z.strictObject({
  accessToken: z.string().min(1).meta({ env: "WHATSAPP_ACCESS_TOKEN" }),
  phoneNumberId: z.string().regex(/^\d+$/, "must be Meta's phone number ID (digits)").meta({
    env: "WHATSAPP_PHONE_NUMBER_ID",
  }),
  businessAccountId: z.string().regex(/^\d+$/, "must be Meta's WABA ID (digits)").meta({
    env: "WHATSAPP_BUSINESS_ACCOUNT_ID",
  }),
  appSecret: z.string().min(1).meta({ env: "WHATSAPP_APP_SECRET" }),
  verifyToken: z.string().min(1).meta({ env: "WHATSAPP_WEBHOOK_VERIFY_TOKEN" }),
  timeZone: z.string().refine(isTimeZone, TIME_ZONE_EXAMPLE).optional().meta({
    env: "WHATSAPP_TIME_ZONE",
    description: "In which days and months own limits of its numbers are counted; by default UTC.",
  }),
})

const embeddedSignupSchema = z.strictObject({
  appId: z
    .string()
    .regex(/^\d+$/, "must be Meta's app ID (digits)")
    .meta({ env: "WHATSAPP_APP_ID" }),
  configurationId: z
    .string()
    .regex(/^\d+$/, "must be the ID of a Facebook Login for Business configuration (digits)")
    .meta({ env: "WHATSAPP_CONFIGURATION_ID" }),
})

const days = (least: number) => z.number().int().min(least).max(3_650)

// Meta delivers again for up to seven days: what it repeats must still be recognised.
const retentionSchema = z.strictObject({
  webhookDeliveriesDays: days(7).nullable().default(30).meta({
    env: "WHATSAPP_RETENTION_WEBHOOK_DELIVERIES_DAYS",
    description:
      "After how many days processed webhook deliveries are deleted; null (`off` in the environment) keeps them. Ones that could not be processed are kept.",
  }),
  // Meta reports on a message for up to thirty.
  messagesDays: days(30).nullable().default(null).meta({
    env: "WHATSAPP_RETENTION_MESSAGES_DAYS",
    description:
      "After how many days messages that have reached their end are deleted, with their history; null keeps them. Records of consent are always kept.",
  }),
})

/** The plugin's options. Every one can come from `medusa-config.ts` or from its environment variable. */
export const optionsSchema = z.strictObject({
  encryptionKeys: z.array(encryptionKeySchema).default([]).meta({
    env: "WHATSAPP_ENCRYPTION_KEY",
    description:
      "Keys that encrypt accounts' secrets at rest. The first encrypts, all decrypt: to rotate, put the new key first. In the environment: comma-separated.",
  }),
  appSecrets: z.array(z.string().min(1)).default([]).meta({
    env: "WHATSAPP_APP_SECRETS",
    description:
      "More Meta app secrets that may sign webhooks, besides the accounts' own. In the environment: comma-separated.",
  }),
  graphBaseUrl: z
    .url({ protocol: /^https?$/ })
    .default("https://graph.facebook.com")
    .meta({
      env: "WHATSAPP_GRAPH_BASE_URL",
      description:
        "Where the Cloud API is. Point it at the simulator to try everything without Meta.",
    }),
  graphVersion: z
    .string()
    .regex(/^v\d+\.\d+$/, "must look like v25.0")
    .default("v25.0")
    .meta({ env: "WHATSAPP_GRAPH_VERSION", description: "Version of Meta's Graph API to call." }),
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be a two-letter country code such as US")
    .optional()
    .meta({
      env: "WHATSAPP_DEFAULT_COUNTRY",
      description: "Country of phone numbers written without a country code.",
    }),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      env: "WHATSAPP_PUBLIC_URL",
      description: "The address under which Meta and shoppers reach this backend.",
    }),
  shopName: z.string().min(1).max(60).optional().meta({
    env: "WHATSAPP_SHOP_NAME",
    description: "How messages name the shop; by default the Medusa store's name.",
  }),
  redisUrl: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .meta({
      env: "WHATSAPP_REDIS_URL",
      description:
        "Redis through which any number of processes share the work; by default the project's own `redisUrl`. Without one, each process looks after itself, equally correctly.",
    }),
  redisPrefix: z.string().min(1).default("wa").meta({
    env: "WHATSAPP_REDIS_PREFIX",
    description:
      "What our keys in Redis begin with. Shops that share one Redis need different ones.",
  }),
  retention: retentionSchema.prefault({}),
  embeddedSignup: embeddedSignupSchema.optional().meta({
    env: "WHATSAPP_APP_ID, WHATSAPP_CONFIGURATION_ID",
    description:
      "Lets merchants connect their account by signing in with Facebook: the app, and its configuration for Embedded Signup. The app's secret is the first of `appSecrets`.",
  }),
  account: environmentAccountSchema.optional().meta({
    env: "WHATSAPP_ACCESS_TOKEN, WHATSAPP_PHONE_NUMBER_ID, WHATSAPP_BUSINESS_ACCOUNT_ID, WHATSAPP_APP_SECRET, WHATSAPP_WEBHOOK_VERIFY_TOKEN, WHATSAPP_TIME_ZONE",
    description:
      "A single account from the environment. Its secrets stay in memory. WHATSAPP_ENABLED=false turns it off.",
  }),
})

/** What the standalone receiver needs to know; all of it comes from the environment. */
export const receiverOptionsSchema = z.object({
  encryptionKeys: optionsSchema.shape.encryptionKeys,
  appSecrets: optionsSchema.shape.appSecrets,
  account: optionsSchema.shape.account,
  redisUrl: optionsSchema.shape.redisUrl,
  redisPrefix: optionsSchema.shape.redisPrefix,
  databaseUrl: z
    .string("is missing: the receiver stores deliveries in the shop's own Postgres")
    .meta({ env: "DATABASE_URL" }),
  host: z.string().default("0.0.0.0").meta({ env: "WHATSAPP_RECEIVER_HOST" }),
  port: z.coerce.number().int().min(0).max(65_535).default(9100).meta({
    env: "WHATSAPP_RECEIVER_PORT",
  }),
  path: z
    .string()
    .regex(/^(\/[^\s/?#]+)+$/, "must look like /hooks/whatsapp")
    .default("/hooks/whatsapp")
    .meta({ env: "WHATSAPP_RECEIVER_PATH" }),
})

export type ReceiverOptions = z.output<typeof receiverOptionsSchema>
export type WhatsappPluginOptions = z.input<typeof optionsSchema>
export type WhatsappOptions = z.output<typeof optionsSchema>

/** Reads a 32-byte key written as base64 or hex; null when it is neither. */
export function decodeEncryptionKey(key: string): Uint8Array | null {
  if (/^[0-9a-f]{64}$/i.test(key)) return Uint8Array.from(Buffer.from(key, "hex"))
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(key) ? Uint8Array.from(Buffer.from(key, "base64")) : null
}

/**
 * Merges the options of `medusa-config.ts` over the environment and checks them.
 *
 * @throws Error naming every option that is wrong and the environment variable it may come from.
 */
export function parseOptions(
  configured: unknown,
  env: NodeJS.ProcessEnv = process.env
): WhatsappOptions {
  return check(optionsSchema, {
    ...fromEnvironment(env),
    ...withoutUndefined(ownOptions(configured)),
  })
}

/** Which of the shop's `.env` files count, besides the one without a name. */
export function currentEnvironment(env: NodeJS.ProcessEnv = process.env): string {
  return env.NODE_ENV ?? "development"
}

/**
 * Reads the options of the standalone receiver.
 *
 * @throws Error naming every variable that is wrong.
 */
export function parseReceiverOptions(env: NodeJS.ProcessEnv = process.env): ReceiverOptions {
  return check(receiverOptionsSchema, {
    ...fromEnvironment(env),
    ...withoutUndefined({
      databaseUrl: text(env.DATABASE_URL),
      host: text(env.WHATSAPP_RECEIVER_HOST),
      port: text(env.WHATSAPP_RECEIVER_PORT),
      path: text(env.WHATSAPP_RECEIVER_PATH),
    }),
  })
}

function check<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    (issue) => `  - ${nameOf(issue, schema)}: ${issue.message}`
  )
  throw new Error(`medusa-plugin-whatsapp: its options are not right.\n${problems.join("\n")}`)
}

// Medusa adds the shop's connection to the options of every module.
function ownOptions(configured: unknown): object {
  const { database: _, ...own } = (configured ?? {}) as Record<string, unknown>
  return own
}

function fromEnvironment(env: NodeJS.ProcessEnv): Record<string, unknown> {
  return withoutUndefined({
    encryptionKeys: list(env.WHATSAPP_ENCRYPTION_KEY),
    appSecrets: list(env.WHATSAPP_APP_SECRETS),
    graphBaseUrl: text(env.WHATSAPP_GRAPH_BASE_URL),
    graphVersion: text(env.WHATSAPP_GRAPH_VERSION),
    defaultCountry: text(env.WHATSAPP_DEFAULT_COUNTRY),
    publicUrl: text(env.WHATSAPP_PUBLIC_URL),
    shopName: text(env.WHATSAPP_SHOP_NAME),
    redisUrl: text(env.WHATSAPP_REDIS_URL),
    redisPrefix: text(env.WHATSAPP_REDIS_PREFIX),
    retention: retentionFromEnvironment(env),
    embeddedSignup: signupFromEnvironment(env),
    account: accountFromEnvironment(env),
  })
}

function retentionFromEnvironment(env: NodeJS.ProcessEnv): Record<string, unknown> | undefined {
  const read = (value: string | undefined) =>
    value === undefined ? undefined : value.toLowerCase() === "off" ? null : Number(value)
  const retention = withoutUndefined({
    webhookDeliveriesDays: read(text(env.WHATSAPP_RETENTION_WEBHOOK_DELIVERIES_DAYS)),
    messagesDays: read(text(env.WHATSAPP_RETENTION_MESSAGES_DAYS)),
  })
  return Object.keys(retention).length > 0 ? retention : undefined
}

function signupFromEnvironment(env: NodeJS.ProcessEnv): Record<string, unknown> | undefined {
  const signup = withoutUndefined({
    appId: text(env.WHATSAPP_APP_ID),
    configurationId: text(env.WHATSAPP_CONFIGURATION_ID),
  })
  return Object.keys(signup).length > 0 ? signup : undefined
}

function accountFromEnvironment(env: NodeJS.ProcessEnv): Record<string, unknown> | undefined {
  const account = withoutUndefined({
    accessToken: text(env.WHATSAPP_ACCESS_TOKEN),
    phoneNumberId: text(env.WHATSAPP_PHONE_NUMBER_ID),
    businessAccountId: text(env.WHATSAPP_BUSINESS_ACCOUNT_ID),
    appSecret: text(env.WHATSAPP_APP_SECRET),
    verifyToken: text(env.WHATSAPP_WEBHOOK_VERIFY_TOKEN),
    timeZone: text(env.WHATSAPP_TIME_ZONE),
  })
  const enabled = text(env.WHATSAPP_ENABLED)?.toLowerCase()
  if (enabled === "false" || enabled === "0") return undefined
  // `true` without its variables must fail loudly; silence would look like a working shop.
  return enabled !== undefined || Object.keys(account).length > 0 ? account : undefined
}

/** What is wrong, and the variable it may come from, which its schema knows. */
function nameOf({ path }: z.core.$ZodIssue, schema: z.ZodType): string {
  const names = path.filter((part) => typeof part === "string")
  const name = names.join(".") || "options"
  const found = names.reduce<z.ZodType | undefined>(memberOf, schema)
  const env = found?.meta()?.env
  return typeof env === "string" ? `${name} (${env})` : name
}

function memberOf(schema: z.ZodType | undefined, name: string): z.ZodType | undefined {
  const inner = schema && unwrap(schema)
  return inner instanceof z.ZodObject
    ? ((inner.shape as z.ZodRawShape)[name] as z.ZodType)
    : undefined
}

/** Without what makes a schema optional or gives it a default. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { innerType?: z.ZodType }
  return innerType ? unwrap(innerType) : schema
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return trimmed ? trimmed : undefined
}

function list(value: string | undefined): string[] | undefined {
  return text(value)
    ?.split(",")
    .map((part) => part.trim())
    .filter(Boolean)
}

function withoutUndefined(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
