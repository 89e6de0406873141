export type StoreConnection = { baseUrl: string; publishableKey: string }

/** The shop said no, in its own words. */
export class StoreApiError extends Error {
  override readonly name = "StoreApiError"

  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
  }
}

export type StoreApi = {
  get: <T>(path: string, query?: Record<string, string>) => Promise<T>
  post: <T>(path: string, body: object) => Promise<T>
  delete: <T>(path: string) => Promise<T>
}

/** Requests to the shop's store API: all that this storefront knows of the shop. */
export function createStoreApi({ baseUrl, publishableKey }: StoreConnection): StoreApi {
  async function send<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(`${baseUrl}/store${path}`, {
      ...init,
      headers: {
        "x-publishable-api-key": publishableKey,
        ...(init.body ? { "content-type": "application/json" } : {}),
      },
    })
    const answer = (await response.json().catch(() => ({}))) as T & { message?: string }
    if (response.ok) return answer
    throw new StoreApiError(
      response.status,
      answer.message ?? `The shop answered ${response.status}.`
    )
  }

  return {
    get: (path, query) => send(query ? `${path}?${new URLSearchParams(query).toString()}` : path),
    post: (path, body) => send(path, { method: "POST", body: JSON.stringify(body) }),
    delete: (path) => send(path, { method: "DELETE" }),
  }
}
