import pg from "@medusajs/framework/pg"
import { startPostgres } from "../postgres.mjs"
import { claimDatabase } from "./claim-database.mjs"
import { DATABASE_DIRECTORY } from "./settings.mjs"

const NAME = "medusa_whatsapp_demo"
const BLANK_NAME = "medusa_whatsapp_demo_blank"

/**
 * The demo's database: the one in `DATABASE_URL`, else one of its own in an embedded Postgres whose
 * files stay, so that the next start finds the shop as it was left. A blank one starts from nothing,
 * except in a database somebody named: that is not ours to empty.
 * @param {{ blank: boolean }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startDatabase({ blank }) {
  const isOwn = !process.env.DATABASE_URL && !process.env.DB_HOST
  const giveFree = isOwn ? claimDatabase() : () => {}
  const postgres = await startPostgres({ directory: DATABASE_DIRECTORY })
  const url = new URL(postgres.url)
  if (!process.env.DATABASE_URL) url.pathname = blank ? BLANK_NAME : NAME
  if (blank && isOwn) await dropIfThere(url)
  await createIfMissing(url)
  return { url: url.href, stop: () => postgres.stop().finally(giveFree) }
}

const nameOf = (url) => decodeURIComponent(url.pathname.slice(1))

function maintenanceOf(url) {
  const maintenance = new URL(url)
  maintenance.pathname = "postgres"
  return maintenance.href
}

function dropIfThere(url) {
  return withClient(maintenanceOf(url), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(nameOf(url))} WITH (FORCE)`)
  )
}

async function createIfMissing(url) {
  const found = await withClient(url.href, () => true).catch((error) => {
    if (error.code === "3D000") return false
    throw new Error(`The database in DATABASE_URL does not answer: ${error.message}`)
  })
  if (found) return
  await withClient(maintenanceOf(url), (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(nameOf(url))}`)
  )
}

/** What the database was last prepared with. It is kept in the database, so it goes when that goes. */
export function readStamp(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT shobj_description(oid, 'pg_database') AS stamp
         FROM pg_database WHERE datname = current_database()`
    )
    return rows[0]?.stamp ?? null
  })
}

export function writeStamp(url, stamp) {
  return withClient(url, async (client) => {
    const name = client.escapeIdentifier(client.database)
    await client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(stamp)}`)
  })
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
