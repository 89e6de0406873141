export type StoreRequest = {
  method: "GET" | "POST" | "DELETE"
  path: string
  query?: Record<string, string>
  body?: object
}

/** Sends one request to the store API and answers its JSON. */
export type SendStoreRequest = (request: StoreRequest) => Promise<unknown>
