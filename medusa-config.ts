import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { PROJECT_REDIS_URL, testPluginOptions } from "./integration-tests/shop/plugin-options"

loadEnv(process.env.NODE_ENV ?? "test", process.cwd())

// For the tests alone: Medusa boots with this repository as its project, so that src/ runs without
// being built. A merchant installs the plugin by name, as demo/ does.
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl: process.env[PROJECT_REDIS_URL],
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000,http://localhost:9000",
      jwtSecret: "test-jwt-secret",
      cookieSecret: "test-cookie-secret",
    },
  },
  admin: { disable: true },
  modules: [{ resolve: "./src/modules/whatsapp", options: testPluginOptions() }],
})
