import pg from "@medusajs/framework/pg"
import { startPostgres } from "../postgres.mjs"

const NAME = "medusa_whatsapp_fleet"

/**
 * An empty database in the Postgres of `DATABASE_URL` or in an embedded one; it goes when it is
 * stopped.
 * @returns {Promise<{ url: string, query: (sql: string) => Promise<object[]>, stop: () => Promise<void> }>}
 */
export async function makeFleetDatabase() {
  const postgres = await startPostgres()
  await onServer(postgres.url, `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
  await onServer(postgres.url, `CREATE DATABASE ${NAME}`)
  const url = Object.assign(new URL(postgres.url), { pathname: `/${NAME}` }).href
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  // Connections end with the database.
  pool.on("error", () => {})

  return {
    url,
    query: async (sql) => (await pool.query(sql)).rows,
    stop: async () => {
      await pool.end()
      await onServer(postgres.url, `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
      await postgres.stop()
    },
  }
}

async function onServer(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
