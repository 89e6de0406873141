import { context, ROOT_CONTEXT, SpanStatusCode, trace, type Attributes } from "@opentelemetry/api"
import { describeFailure } from "../describe-failure"
import { ATTRIBUTES, SCOPE } from "./metrics"

interface Batch<T> {
  /** Such as `whatsapp.claim`. */
  name: string
  attributes?: Attributes
  /** How many messages or deliveries it turned out to be about. */
  countOf: (result: T) => number
}

/**
 * Runs one batch as one span, a trace of its own: what the engine does belongs to no request. A
 * failure is named without its message, which may quote what somebody wrote. Costs next to nothing
 * where no provider is registered.
 */
export async function inSpan<T>(
  { name, attributes, countOf }: Batch<T>,
  work: () => Promise<T>
): Promise<T> {
  const tracer = trace.getTracer(SCOPE)
  return tracer.startActiveSpan(name, { attributes, root: true }, async (span) => {
    try {
      const result = await work()
      span.setAttribute(ATTRIBUTES.count, countOf(result))
      return result
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: describeFailure(error) })
      throw error
    } finally {
      span.end()
    }
  })
}

/** Runs work outside the trace of whoever happened to start it, such as the order that woke a lane. */
export function outsideTrace<T>(work: () => T): T {
  return context.with(ROOT_CONTEXT, work)
}
