import migrate from "@medusajs/medusa/commands/db/migrate"
import start from "@medusajs/medusa/commands/start"

/**
 * `serve.ts migrate` makes the tables of the database at `DATABASE_URL`; `serve.ts <port>` serves
 * the shop.
 */
const [task = ""] = process.argv.slice(2)
const directory = __dirname

if (task === "migrate") {
  // Ends the process.
  void migrate({
    directory,
    skipScripts: true,
    skipSearch: true,
    executeSafeLinks: true,
  } as Parameters<typeof migrate>[0])
} else {
  void start({ directory, port: Number(task), types: false })
}
