import type { Dispatcher } from "undici"
import { NotSentError, UnknownOutcomeError } from "../errors/delivery-errors"
import type { Exchange, ExchangeRequest, ResponseHeaders } from "./exchange"
import { isConnectFailure } from "./connect-failure"

type Settle = (exchange: Exchange) => void

/** Follows one request through undici and settles it exactly once. */
export class ExchangeHandler implements Dispatcher.DispatchHandler {
  settled = false
  private controller?: Dispatcher.DispatchController
  private status = 0
  private headers: ResponseHeaders = {}
  private readonly chunks: Buffer[] = []
  private size = 0
  private readonly request: ExchangeRequest
  private readonly resolve: Settle

  constructor({ request, resolve }: { request: ExchangeRequest; resolve: Settle }) {
    this.request = request
    this.resolve = resolve
    const { signal } = request
    if (signal?.aborted) this.abort()
    else signal?.addEventListener("abort", this.abort, { once: true })
  }

  /** undici is about to write the request: from here on it may reach the server. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.settled) controller.abort(new Error("Aborted before it was sent"))
    else this.request.onLeave?.()
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: ResponseHeaders
  ): void {
    this.status = status
    this.headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length
    if (this.size > this.request.maxResponseBytes) {
      const cause = new UnknownOutcomeError("The answer is too large")
      this.settle({ kind: "too_large", cause })
      return controller.abort(cause)
    }
    this.chunks.push(chunk)
  }

  onResponseEnd(): void {
    const [first] = this.chunks
    const body = this.chunks.length === 1 && first ? first : Buffer.concat(this.chunks)
    this.settle({ kind: "response", status: this.status, headers: this.headers, body })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.controller && isConnectFailure(error)) this.failBeforeStart(error)
    else this.fail(error)
  }

  failBeforeStart(cause: unknown): void {
    this.settle({ kind: "not_sent", cause: new NotSentError(cause) })
  }

  private fail(cause: unknown): void {
    const error = new UnknownOutcomeError("The Cloud API's answer did not arrive", cause)
    this.settle({ kind: "unknown", cause: error })
  }

  private readonly abort = (): void => {
    const reason: unknown = this.request.signal?.reason
    if (!this.controller) return this.failBeforeStart(reason)
    this.fail(reason)
    this.controller.abort(reason instanceof Error ? reason : new Error("Aborted"))
  }

  private settle(result: Exchange): void {
    if (this.settled) return
    this.settled = true
    this.request.signal?.removeEventListener("abort", this.abort)
    this.resolve(result)
  }
}
