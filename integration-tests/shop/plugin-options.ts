import type { WhatsappPluginOptions } from "../../src/options"
import { META } from "./meta-identities"

/** Any 32 bytes: nothing these tests encrypt outlives them. */
export const TEST_ENCRYPTION_KEY = Buffer.alloc(32, "test-encryption-key").toString("base64")

/** Variables by which a test hands addresses it learns at run time to `medusa-config.ts`. */
export const GRAPH_BASE_URL = "WHATSAPP_GRAPH_BASE_URL"
export const PUBLIC_URL = "WHATSAPP_PUBLIC_URL"
export const PROJECT_REDIS_URL = "PROJECT_REDIS_URL"

/** The plugin's options in every test that boots a shop. */
export function testPluginOptions(): WhatsappPluginOptions {
  return {
    encryptionKeys: [TEST_ENCRYPTION_KEY],
    appSecrets: [META.appSecret],
    graphBaseUrl: process.env[GRAPH_BASE_URL] ?? "http://localhost:4010",
    publicUrl: process.env[PUBLIC_URL],
    defaultCountry: "US",
    embeddedSignup: { appId: META.appId, configurationId: "800000000000001" },
    account: {
      accessToken: META.accessToken,
      phoneNumberId: META.phoneNumberId,
      businessAccountId: META.wabaId,
      appSecret: META.appSecret,
      verifyToken: META.verifyToken,
    },
  }
}
