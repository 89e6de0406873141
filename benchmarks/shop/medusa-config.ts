import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { testPluginOptions } from "../../integration-tests/shop/plugin-options"

// A shop with nothing in it but the plugin, from its sources. MEDUSA_WORKER_MODE says what it does.
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "bench-jwt-secret",
      cookieSecret: "bench-cookie-secret",
    },
  },
  admin: { disable: true },
  modules: [
    { resolve: join(__dirname, "../../src/modules/whatsapp"), options: testPluginOptions() },
  ],
})
