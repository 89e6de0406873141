import {
  createAppClient,
  createCloudApiClient,
  createCloudApiPool,
  type AppClient,
  type CloudApiClient,
  type CloudApiPool,
} from "../../../../cloud-api"
import type { AccountSecrets } from "./account-secrets"

/** Clients of all accounts over one pool of connections. */
export interface CloudApiClients {
  /** The client for an account's present token; null while it has none. */
  for(accountId: string): Promise<CloudApiClient | null>
  /** A client for a token that belongs to no account yet. */
  withToken(credentials: { accessToken: string; appSecret?: string }): CloudApiClient
  /** Meta as an app sees it, with its id and secret instead of a token. */
  forApp: (app: { appId: string; appSecret: string }) => AppClient
  close(): Promise<void>
}

interface Settings {
  graphBaseUrl: string
  graphVersion: string
  connections: number
  /** How long an answer is waited for; the client's own default unless given. */
  timeoutMs?: number
  secretsOf: (accountId: string) => Promise<AccountSecrets>
}

/** Makes clients as they are asked for. Each asks for the secrets anew, so a new token counts at once. */
export function createCloudApiClients(settings: Settings): CloudApiClients {
  const known = new Map<
    string,
    { token: string; appSecret: string | null; client: CloudApiClient }
  >()
  let pool: CloudApiPool | undefined

  return {
    async for(accountId) {
      const { accessToken, appSecret } = await settings.secretsOf(accountId)
      if (!accessToken) return null
      const last = known.get(accountId)
      if (last?.token === accessToken && last.appSecret === appSecret) return last.client

      const client = withToken({ accessToken, appSecret: appSecret ?? undefined })
      known.set(accountId, { token: accessToken, appSecret, client })
      return client
    },
    withToken,
    forApp: (app) => createAppClient({ pool: openPool(), version: settings.graphVersion, ...app }),
    async close() {
      await pool?.close()
      pool = undefined
      known.clear()
    },
  }

  function withToken(credentials: { accessToken: string; appSecret?: string }): CloudApiClient {
    return createCloudApiClient({
      pool: openPool(),
      version: settings.graphVersion,
      ...credentials,
    })
  }

  function openPool(): CloudApiPool {
    return (pool ??= createCloudApiPool({
      baseUrl: settings.graphBaseUrl,
      connections: settings.connections,
      headersTimeoutMs: settings.timeoutMs,
      bodyTimeoutMs: settings.timeoutMs,
    }))
  }
}
