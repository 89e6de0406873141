import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const { DATABASE_URL, STORE_CORS, ADMIN_CORS, AUTH_CORS, JWT_SECRET, COOKIE_SECRET } = process.env
const { DEMO_REDIS_URL: redisUrl, WHATSAPP_PUBLIC_URL: publicUrl } = process.env

// Medusa takes it that a shop listens on port 9000, and writes that into the address of every file.
const files = {
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      {
        id: "local",
        resolve: "@medusajs/medusa/file-local",
        options: { backend_url: `${publicUrl ?? "http://localhost:9000"}/static` },
      },
    ],
  },
}

// What several processes of one shop need of Medusa: events, workflows and locks that all of them share.
const sharedModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              id: "locking-redis",
              resolve: "@medusajs/medusa/locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    redisUrl,
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
  admin: {
    disable: process.env.DEMO_ADMIN === "off",
    // Buttons of templates open it, and Meta takes public https addresses alone: nobody is at this one.
    storefrontUrl: process.env.MEDUSA_STOREFRONT_URL ?? "https://demo-store.example.com",
  },
  modules: [files, ...sharedModules],
  // All there is to installing the plugin. Its options come from the WHATSAPP_* variables.
  plugins: [{ resolve: "medusa-plugin-whatsapp", options: {} }],
})
