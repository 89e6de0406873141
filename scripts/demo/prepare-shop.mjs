import { hashFiles } from "../lib/hash-files.mjs"
import { inRoot } from "../lib/root.mjs"
import { readStamp, writeStamp } from "./database.mjs"
import { runLogged } from "./run-logged.mjs"

export const DEMO = inRoot("demo")
export const MEDUSA = inRoot("node_modules/@medusajs/cli/cli.js")

/** What tables and seeded records come from. */
const SOURCES = [
  "package-lock.json",
  "src/links",
  "src/modules/whatsapp/models",
  "src/modules/whatsapp/migrations",
  "demo/medusa-config.ts",
  "demo/src",
]

/** Brings the tables up to date and puts the goods on the shelves, unless that is done already. */
export async function prepareShop({ databaseUrl, env }) {
  const wanted = `medusa-plugin-whatsapp demo ${hashFiles(SOURCES)}`
  if ((await readStamp(databaseUrl)) === wanted) return
  console.log("Migrating the database…")
  const medusa = (name, ...args) =>
    runLogged({ name, args: [MEDUSA, ...args], cwd: DEMO, env: { ...env, DEMO_ADMIN: "off" } })
  await medusa("migration", "db:migrate", "--execute-safe-links")
  console.log("Seeding the shop…")
  await medusa("seed", "exec", "./src/scripts/seed.ts")
  await writeStamp(databaseUrl, wanted)
}
