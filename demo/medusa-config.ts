import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { DATABASE_URL, STORE_CORS, ADMIN_CORS, AUTH_CORS, JWT_SECRET, COOKIE_SECRET } = process.env

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    http: {
      storeCors: STORE_CORS ?? "http://localhost:8000",
      adminCors: ADMIN_CORS ?? "http://localhost:9000",
      authCors: AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: JWT_SECRET ?? "demo-jwt-secret",
      cookieSecret: COOKIE_SECRET ?? "demo-cookie-secret",
    },
    // The demo runs in production mode without TLS; a secure cookie would make logging in impossible.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  admin: { disable: process.env.DEMO_ADMIN === "off" },
  // All there is to installing the plugin. Its options come from the WHATSAPP_* variables.
  plugins: [{ resolve: "medusa-plugin-whatsapp", options: {} }],
})
