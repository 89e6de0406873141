import type { SendStoreRequest } from "./store-request"
import { StoreRequestError } from "./store-request-error"

export type FetchConnection = {
  /** Address of the Medusa backend, such as `https://shop.example.com`. */
  baseUrl: string
  publishableKey: string
  /** @default the browser's own `fetch` */
  fetch?: typeof fetch
}

/** A checkout must never wait on a shop that does not answer. */
const TIMEOUT_MS = 10_000

/** Store requests by plain `fetch`. */
export function sendWithFetch(connection: FetchConnection): SendStoreRequest {
  return async ({ method, path, query, body }) => {
    const url = `${connection.baseUrl.replace(/\/+$/, "")}${path}${queryString(query)}`
    const send = connection.fetch ?? fetch
    const response = await send(url, {
      method,
      // The last blur of a form is often the click that leaves its page.
      keepalive: true,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": connection.publishableKey,
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = await readJson(response)
    if (!response.ok) throw new StoreRequestError(response.status, answer)
    return answer
  }
}

function queryString(query: Record<string, string> | undefined): string {
  return query ? `?${new URLSearchParams(query).toString()}` : ""
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown
  } catch {
    return null
  }
}
