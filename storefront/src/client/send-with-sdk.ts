import type { SendStoreRequest } from "./store-request"

/** The one part of `@medusajs/js-sdk` that is used; its own types are not needed at run time. */
export type MedusaSdk = {
  client: {
    fetch: <T>(
      path: string,
      init?: {
        method?: string
        query?: Record<string, string>
        body?: object
      }
    ) => Promise<T>
  }
}

export type SdkConnection = { sdk: MedusaSdk }

/** Store requests by the Medusa JS SDK that the storefront has already. */
export function sendWithSdk({ sdk }: SdkConnection): SendStoreRequest {
  return ({ method, path, query, body }) =>
    sdk.client.fetch<unknown>(path, {
      method,
      ...(query ? { query } : {}),
      ...(body ? { body } : {}),
    })
}
