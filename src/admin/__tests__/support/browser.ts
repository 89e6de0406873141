import { ReadableStream, TransformStream } from "node:stream/web"
import { TextDecoder, TextEncoder } from "node:util"

/** What every browser has and jsdom has not. Import it before what needs it. */
Object.assign(globalThis, {
  // What the admin's bundler writes into the dashboard.
  __BACKEND_URL__: "/",
  __AUTH_TYPE__: "session",
  __JWT_TOKEN_STORAGE_KEY__: undefined,
  __BASE__: "/app",
  TextDecoder,
  TextEncoder,
  ReadableStream,
  TransformStream,
  // As much of one as the router asks of a page that loads nothing.
  Request: class {
    readonly method = "GET"
    readonly signal: AbortSignal | undefined
    constructor(
      readonly url: string | URL,
      { signal }: { signal?: AbortSignal } = {}
    ) {
      this.signal = signal
    }
  },
  IntersectionObserver: class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  },
  ResizeObserver: class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  },
})

Element.prototype.scrollIntoView = () => undefined
Element.prototype.hasPointerCapture = () => false
Element.prototype.setPointerCapture = () => undefined
Element.prototype.releasePointerCapture = () => undefined
