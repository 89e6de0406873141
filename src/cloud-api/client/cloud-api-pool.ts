import { Agent, Pool, type Dispatcher } from "undici"

export type CloudApiPoolOptions = {
  /** Where the Graph API is, with an optional path prefix; a simulator's address works too. */
  baseUrl: string
  /** @default 128 */
  connections?: number
  /** @default 15000 */
  headersTimeoutMs?: number
  /** @default 15000 */
  bodyTimeoutMs?: number
  /** @default 5000 */
  connectTimeoutMs?: number
  /** Replaces every connection, for tests (an undici `MockAgent`). The caller closes it. */
  dispatcher?: Dispatcher
}

/** Connections to the Graph API and to Meta's media host, shared by the clients of all accounts. */
export type CloudApiPool = {
  readonly origin: string
  /** What comes before `/{version}/…`; empty for Meta. */
  readonly pathPrefix: string
  /** Keep-alive connections to `origin`. */
  readonly graph: Dispatcher
  /** Connections to the hosts media is downloaded from. */
  readonly media: Dispatcher
  /** Lets requests under way finish, then closes every connection. */
  close(): Promise<void>
}

/** Closed before a server's usual five seconds: a reused stale connection loses a send's answer. */
const KEEP_ALIVE_MS = 4_000

/** Opens the connections every client shares. Nothing is connected until the first request. */
export function createCloudApiPool(options: CloudApiPoolOptions): CloudApiPool {
  const base = new URL(options.baseUrl)
  const connection = {
    headersTimeout: options.headersTimeoutMs ?? 15_000,
    bodyTimeout: options.bodyTimeoutMs ?? 15_000,
    connect: { timeout: options.connectTimeoutMs ?? 5_000 },
    keepAliveTimeout: KEEP_ALIVE_MS,
  }
  const injected = options.dispatcher
  const graph =
    injected ?? new Pool(base.origin, { ...connection, connections: options.connections ?? 128 })
  const media = injected ?? new Agent({ ...connection, connections: 16 })
  return {
    origin: base.origin,
    pathPrefix: base.pathname.replace(/\/+$/, ""),
    graph,
    media,
    async close() {
      if (!injected) await Promise.all([graph.close(), media.close()])
    },
  }
}
