import type { Dispatcher } from "undici"
import type { NotSentError, UnknownOutcomeError } from "../errors/delivery-errors"
import { ExchangeHandler } from "./exchange-handler"

export type ExchangeRequest = {
  dispatcher: Dispatcher
  origin: string
  method: "GET" | "POST" | "DELETE"
  path: string
  /** Names and values in turn. */
  headers: string[]
  body?: string | Uint8Array
  signal?: AbortSignal
  /** Told when it has a connection and is written to it; not when it is only waiting for one. */
  onLeave?: () => void
  /** The largest answer that is read. */
  maxResponseBytes: number
}

export type ResponseHeaders = Record<string, string | string[] | undefined>

/**
 * One request and its whole answer. `unknown` means it may have reached the server, `not_sent`
 * that it certainly did not, `too_large` that its answer was longer than the caller takes.
 */
export type Exchange =
  | { kind: "response"; status: number; headers: ResponseHeaders; body: Buffer }
  | { kind: "too_large"; cause: UnknownOutcomeError }
  | { kind: "unknown"; cause: UnknownOutcomeError }
  | { kind: "not_sent"; cause: NotSentError }

/**
 * Sends a request and reads its answer; never rejects. It drives undici's dispatch directly: only
 * a handler knows for certain whether a request had left when its connection failed, and no
 * stream is made for an answer of a few hundred bytes.
 */
export function exchange(request: ExchangeRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const handler = new ExchangeHandler({ request, resolve })
    if (handler.settled) return
    try {
      request.dispatcher.dispatch(
        {
          origin: request.origin,
          method: request.method,
          path: request.path,
          headers: request.headers,
          body: request.body,
          // Never replay by itself: undici would resend an idempotent request on a lost connection.
          idempotent: false,
        },
        handler
      )
    } catch (error) {
      handler.failBeforeStart(error)
    }
  })
}
