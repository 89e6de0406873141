// A Postgres that a test may stop and start again. It lives as long as its parent wants it.
import { startPostgres } from "../../../scripts/postgres.mjs"

delete process.env.DATABASE_URL
delete process.env.DB_HOST

const postgres = await startPostgres({
  directory: process.env.POSTGRES_DIRECTORY,
  port: Number(process.env.POSTGRES_PORT),
})
process.once("SIGTERM", () => void postgres.stop().then(() => process.exit(0)))
process.once("disconnect", () => void postgres.stop().then(() => process.exit(0)))
process.send({ kind: "ready", url: postgres.url })
