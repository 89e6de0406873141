import { Client } from "@medusajs/framework/pg"

/** Makes an empty database on the server the tests were given, and answers its URL. */
export async function createDatabase(name: string): Promise<string> {
  const server = process.env.DATABASE_URL
  if (!server) throw new Error("Run the browser tests with: npm run test:browser")
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}"`)
  } finally {
    await client.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
