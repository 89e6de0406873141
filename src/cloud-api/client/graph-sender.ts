import type { z } from "zod"
import { appsecretProof } from "./appsecret-proof"
import type { CloudApiPool } from "./cloud-api-pool"
import { exchange, type Exchange, type ExchangeRequest } from "./exchange"
import { readAnswer } from "./read-answer"
import { readUsage, type Usage } from "./usage"

export type GraphCredentials = {
  /** For example `v25.0`; Meta uses its newest when none is given, so it is always pinned. */
  version: string
  accessToken: string
  appSecret?: string
}

export type GraphRequest<Schema extends z.ZodType> = {
  method: "GET" | "POST" | "DELETE"
  /** Below the version, without a leading slash. */
  path: string
  query?: Record<string, string | number | undefined>
  json?: unknown
  /** A body that is no JSON. */
  content?: { contentType: string; body: Uint8Array }
  /** Headers beyond the usual ones, names and values in turn. */
  headers?: readonly string[]
  schema: Schema
  /** Errors that come beside an answer that is still of use: some of a list could not be done. */
  toleratedCodes?: readonly number[]
  signal?: AbortSignal
}

/** A body that is already serialised. */
type PostedBytes = Pick<ExchangeRequest, "signal" | "onLeave"> & { body: string | Uint8Array }

const MAX_RESPONSE_BYTES = 16 * 1024 * 1024

/** Sends requests to the Graph API for one token; every resource goes through it. */
export class GraphSender {
  /** Usage counters of the latest answer that carried any. */
  usage: Usage[] = []
  readonly pool: CloudApiPool
  readonly secrets: readonly string[]
  private readonly base: string
  private readonly bearer: string
  private readonly proof?: string
  private readonly jsonHeaders: string[]

  constructor(pool: CloudApiPool, { version, accessToken, appSecret }: GraphCredentials) {
    this.pool = pool
    this.base = `${pool.pathPrefix}/${version}/`
    this.bearer = `Bearer ${accessToken}`
    // Shorter ones would be ordinary words, and none of Meta's is.
    this.secrets = [accessToken, appSecret ?? ""].filter((secret) => secret.length >= 8)
    this.proof = appSecret ? appsecretProof(accessToken, appSecret) : undefined
    this.jsonHeaders = ["authorization", this.bearer, "content-type", "application/json"]
  }

  /**
   * The hot path: bytes that are already serialised, headers made once per client, no parsing of
   * the answer.
   */
  postBytes(path: string, { body, signal, onLeave }: PostedBytes): Promise<Exchange> {
    return exchange({
      dispatcher: this.pool.graph,
      origin: this.pool.origin,
      method: "POST",
      path: this.proof
        ? `${this.base}${path}?appsecret_proof=${this.proof}`
        : `${this.base}${path}`,
      headers: this.jsonHeaders,
      body,
      signal,
      onLeave,
      maxResponseBytes: MAX_RESPONSE_BYTES,
    })
  }

  /** Sends a request and reads its answer by a schema. */
  async request<Schema extends z.ZodType>(
    request: GraphRequest<Schema>
  ): Promise<z.output<Schema>> {
    const answer = await exchange({
      dispatcher: this.pool.graph,
      origin: this.pool.origin,
      method: request.method,
      path: this.base + request.path + this.queryOf(request.query),
      headers: this.headersOf(request),
      body: request.content?.body ?? (request.json ? JSON.stringify(request.json) : undefined),
      signal: request.signal,
      maxResponseBytes: MAX_RESPONSE_BYTES,
    })
    if (answer.kind !== "response") throw answer.cause
    const usage = readUsage(answer.headers)
    if (usage.length > 0) this.usage = usage
    const { schema, toleratedCodes } = request
    return readAnswer({ answer, schema, secrets: this.secrets, toleratedCodes })
  }

  /** The header that proves the token, for hosts that may see it. */
  get authorization(): string[] {
    return ["authorization", this.bearer]
  }

  private headersOf(request: GraphRequest<z.ZodType>): string[] {
    const { content, json, headers = [] } = request
    if (content) return [...this.authorization, "content-type", content.contentType, ...headers]
    return [...(json ? this.jsonHeaders : this.authorization), ...headers]
  }

  private queryOf(query: Record<string, string | number | undefined> = {}): string {
    const params = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) params.set(name, String(value))
    }
    if (this.proof) params.set("appsecret_proof", this.proof)
    const text = params.toString()
    return text ? `?${text}` : ""
  }
}
