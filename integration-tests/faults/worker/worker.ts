import { MedusaApp } from "@medusajs/framework/modules-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startReceiver } from "../../../src/receiver/start-receiver"
import { connect } from "../../database/own-database"
import { META } from "../../shop/meta-identities"
import { testPluginOptions } from "../../shop/plugin-options"

/**
 * A process of the shop, as far as WhatsApp is concerned: the module with its engine and its ingest,
 * started as Medusa starts it, and the address Meta delivers to. Tests kill it.
 */
async function main(): Promise<void> {
  const { DATABASE_URL: databaseUrl = "", WEBHOOK_PORT: port = "0" } = process.env
  const options = testPluginOptions()
  const app = await MedusaApp({
    modulesConfig: {
      whatsapp: { resolve: "./src/modules/whatsapp", options: { ...options } },
    },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connect(databaseUrl),
      [ContainerRegistrationKeys.LOGGER]: console,
    },
    workerMode: "shared",
  })
  await app.onApplicationStart()
  await startReceiver(
    {
      databaseUrl,
      encryptionKeys: options.encryptionKeys ?? [],
      appSecrets: [META.appSecret],
      host: "127.0.0.1",
      port: Number(port),
      path: "/hooks/whatsapp",
    },
    console.warn
  )
  process.send?.("ready")
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
