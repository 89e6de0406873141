/**
 * The Postgres somebody else runs: `DATABASE_URL`, or `DB_HOST` with its DB_ companions.
 * @returns {import("../postgres.mjs").Postgres | undefined}
 */
export function postgresFromEnvironment(env = process.env) {
  const url = env.DATABASE_URL ? new URL(env.DATABASE_URL) : urlFromParts(env)
  if (!url) return undefined
  return {
    url: url.href,
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    stop: async () => {},
  }
}

function urlFromParts(env) {
  if (!env.DB_HOST) return undefined
  const url = new URL(
    `postgres://${env.DB_HOST}:${env.DB_PORT ?? 5432}/${env.DB_NAME ?? "postgres"}`
  )
  url.username = env.DB_USERNAME ?? "postgres"
  url.password = env.DB_PASSWORD ?? ""
  return url
}
