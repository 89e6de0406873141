import { parseOptions, parseReceiverOptions } from "../options"

const KEY = Buffer.alloc(32, 7).toString("base64")

const FIVE_VARIABLES = {
  WHATSAPP_ACCESS_TOKEN: "token",
  WHATSAPP_PHONE_NUMBER_ID: "200000000000001",
  WHATSAPP_BUSINESS_ACCOUNT_ID: "100000000000001",
  WHATSAPP_APP_SECRET: "secret",
  WHATSAPP_WEBHOOK_VERIFY_TOKEN: "verify",
}

describe("the plugin's options", () => {
  it("need nothing to boot: a shop can install first and connect later", () => {
    const options = parseOptions(undefined, {})

    expect(options).toMatchObject({
      graphBaseUrl: "https://graph.facebook.com",
      encryptionKeys: [],
    })
    expect(options.account).toBeUndefined()
  })

  it("bring up a single account from five environment variables alone", () => {
    expect(parseOptions({}, FIVE_VARIABLES).account).toEqual({
      accessToken: "token",
      phoneNumberId: "200000000000001",
      businessAccountId: "100000000000001",
      appSecret: "secret",
      verifyToken: "verify",
    })
  })

  it("take the time zone of that account's days from the environment, and refuse what is none", () => {
    const zoned = (WHATSAPP_TIME_ZONE: string) =>
      parseOptions({}, { ...FIVE_VARIABLES, WHATSAPP_TIME_ZONE }).account?.timeZone

    expect(zoned("Europe/Berlin")).toBe("Europe/Berlin")
    expect(() => zoned("Berlin")).toThrow(
      /account\.timeZone \(WHATSAPP_TIME_ZONE\).*Europe\/Berlin/
    )
  })

  it("name the option and the variable that is missing", () => {
    const { WHATSAPP_APP_SECRET: _, ...four } = FIVE_VARIABLES

    expect(() => parseOptions({}, four)).toThrow(/account\.appSecret \(WHATSAPP_APP_SECRET\)/)
  })

  it("fail when WHATSAPP_ENABLED is true and nothing else is set", () => {
    expect(() => parseOptions({}, { WHATSAPP_ENABLED: "true" })).toThrow(/WHATSAPP_ACCESS_TOKEN/)
  })

  it("ignore the account's variables when WHATSAPP_ENABLED is false", () => {
    const env = { ...FIVE_VARIABLES, WHATSAPP_ENABLED: "false" }

    expect(parseOptions({}, env).account).toBeUndefined()
  })

  it("let medusa-config.ts win over the environment", () => {
    const options = parseOptions({ graphVersion: "v26.0" }, { WHATSAPP_GRAPH_VERSION: "v24.0" })

    expect(options.graphVersion).toBe("v26.0")
  })

  it("refuse an encryption key that is not 32 bytes, and say how to make one", () => {
    expect(() => parseOptions({ encryptionKeys: ["short"] }, {})).toThrow(/openssl rand -base64 32/)
    expect(parseOptions({}, { WHATSAPP_ENCRYPTION_KEY: KEY }).encryptionKeys).toEqual([KEY])
  })

  it("refuse an option that does not exist, so that a typo does not pass for a setting", () => {
    expect(() => parseOptions({ defaultCuontry: "US" }, {})).toThrow(/defaultCuontry/)
  })

  it("keep deliveries for thirty days and messages for ever, unless told otherwise", () => {
    expect(parseOptions({}, {}).retention).toEqual({
      webhookDeliveriesDays: 30,
      messagesDays: null,
    })
    expect(parseOptions({ retention: { messagesDays: 400 } }, {}).retention).toEqual({
      webhookDeliveriesDays: 30,
      messagesDays: 400,
    })
    const env = {
      WHATSAPP_RETENTION_WEBHOOK_DELIVERIES_DAYS: "off",
      WHATSAPP_RETENTION_MESSAGES_DAYS: "90",
    }
    expect(parseOptions({}, env).retention).toEqual({
      webhookDeliveriesDays: null,
      messagesDays: 90,
    })
  })

  it.each([
    ["webhookDeliveriesDays", "6"],
    ["webhookDeliveriesDays", "soon"],
    ["messagesDays", "29"],
  ])("refuse to delete what Meta may still speak of: %s of %s", (name, value) => {
    const env = {
      webhookDeliveriesDays: "WHATSAPP_RETENTION_WEBHOOK_DELIVERIES_DAYS",
      messagesDays: "WHATSAPP_RETENTION_MESSAGES_DAYS",
    }[name] as string

    expect(() => parseOptions({}, { [env]: value })).toThrow(env)
  })
})

describe("the receiver's options", () => {
  it("are the shop's own secrets and the shop's database", () => {
    const env = { ...FIVE_VARIABLES, DATABASE_URL: "postgres://localhost/shop" }

    expect(parseReceiverOptions(env)).toMatchObject({
      databaseUrl: "postgres://localhost/shop",
      account: { appSecret: "secret", verifyToken: "verify" },
      port: 9100,
      path: "/hooks/whatsapp",
    })
  })

  it("name the variable that is missing or wrong", () => {
    expect(() => parseReceiverOptions({})).toThrow(/DATABASE_URL/)
    const env = { DATABASE_URL: "postgres://localhost/shop", WHATSAPP_RECEIVER_PORT: "http" }
    expect(() => parseReceiverOptions(env)).toThrow(/WHATSAPP_RECEIVER_PORT/)
    const hooks = { DATABASE_URL: env.DATABASE_URL, WHATSAPP_RECEIVER_PATH: "hooks" }
    expect(() => parseReceiverOptions(hooks)).toThrow(/path \(WHATSAPP_RECEIVER_PATH\)/)
  })
})
