import { inRoot } from "../lib/root.mjs"

/** The accounts the simulator plays. The integration tests use the same. */
export const META = {
  wabaId: "100000000000001",
  phoneNumberId: "200000000000001",
  appId: "300000000000001",
  appSecret: "demo-app-secret",
  verifyToken: "demo-verify-token",
  accessToken: "demo-access-token",
}

export const ADMIN = { email: "admin@example.com", password: "supersecret" }

export const SHOP_NAME = "Juniper & Pine"

/** Where the demo keeps its database and its logs. */
export const LOGS = inRoot(".cache", "demo")
export const DATABASE_DIRECTORY = inRoot(".cache", "demo-postgres")

/** Where everything listens, each by its own variable. */
export function readPorts(env = process.env) {
  return {
    shop: port(env, "PORT", 9000),
    storefront: port(env, "STOREFRONT_PORT", 8000),
    simulator: port(env, "SIMULATOR_PORT", 4010),
  }
}

function port(env, name, fallback) {
  const value = Number(env[name] || fallback)
  if (Number.isInteger(value) && value > 0 && value < 65536) return { number: value, name }
  throw new Error(`${name} must be a port number, it is "${env[name]}".`)
}

/** The addresses people and processes use. */
export function addresses(ports) {
  return {
    shop: `http://localhost:${ports.shop.number}`,
    storefront: `http://localhost:${ports.storefront.number}`,
    simulator: `http://localhost:${ports.simulator.number}`,
    webhook: `http://127.0.0.1:${ports.shop.number}/hooks/whatsapp`,
    // The simulator listens there and nowhere else.
    graph: `http://127.0.0.1:${ports.simulator.number}`,
  }
}

const ACCOUNT = {
  WHATSAPP_ENABLED: "true",
  WHATSAPP_ACCESS_TOKEN: META.accessToken,
  WHATSAPP_PHONE_NUMBER_ID: META.phoneNumberId,
  WHATSAPP_BUSINESS_ACCOUNT_ID: META.wabaId,
  WHATSAPP_APP_SECRET: META.appSecret,
  WHATSAPP_WEBHOOK_VERIFY_TOKEN: META.verifyToken,
}

/** What shows the button that connects an account by signing in with (the simulator's) Facebook. */
const SIGNUP = {
  WHATSAPP_APP_ID: META.appId,
  WHATSAPP_APP_SECRETS: META.appSecret,
  WHATSAPP_CONFIGURATION_ID: "400000000000001",
}

// Also against variables of the shell the demo is started from.
const NO_ACCOUNT = {
  WHATSAPP_ENABLED: "false",
  ...Object.fromEntries(
    Object.keys(ACCOUNT)
      .slice(1)
      .map((name) => [name, ""])
  ),
}

/** What a merchant would put into the shop's `.env`, with the simulator in Meta's place. */
export function shopEnvironment({ databaseUrl, ports, withAdmin, blank }) {
  const { shop, storefront, graph } = addresses(ports)
  return {
    NODE_ENV: "production",
    PORT: String(ports.shop.number),
    DATABASE_URL: databaseUrl,
    STORE_CORS: storefront,
    ADMIN_CORS: shop,
    AUTH_CORS: `${shop},${storefront}`,
    JWT_SECRET: "demo-jwt-secret",
    COOKIE_SECRET: "demo-cookie-secret",
    DEMO_ADMIN: withAdmin ? "on" : "off",
    MEDUSA_DISABLE_TELEMETRY: "true",
    ...(blank ? NO_ACCOUNT : ACCOUNT),
    ...SIGNUP,
    // 32 bytes everybody may know: the demo has no secrets.
    WHATSAPP_ENCRYPTION_KEY: Buffer.alloc(32, "demo-encryption-key").toString("base64"),
    WHATSAPP_GRAPH_BASE_URL: graph,
    WHATSAPP_PUBLIC_URL: shop,
    WHATSAPP_DEFAULT_COUNTRY: "US",
  }
}
