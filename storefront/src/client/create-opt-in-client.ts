import type { OptIn, OptInClient } from "./opt-in-client"
import { sendWithFetch, type FetchConnection } from "./send-with-fetch"
import { sendWithSdk, type SdkConnection } from "./send-with-sdk"

/** How to reach the shop: its address and publishable key, the Medusa JS SDK, or a client of your own. */
export type Connection = FetchConnection | SdkConnection | { client: OptInClient }

const PATH = "/store/whatsapp/opt-ins"

/** Speaks `/store/whatsapp/opt-ins`. Without React: usable in server actions and scripts. */
export function createOptInClient(connection: Connection): OptInClient {
  if ("client" in connection) return connection.client
  const send = "sdk" in connection ? sendWithSdk(connection) : sendWithFetch(connection)
  return {
    find: async (cartId) =>
      optInIn(await send({ method: "GET", path: PATH, query: { cart_id: cartId } })),
    save: async (optIn) => optInIn(await send({ method: "POST", path: PATH, body: optIn })),
    withdraw: async (cartId) => {
      await send({ method: "DELETE", path: PATH, query: { cart_id: cartId } })
    },
  }
}

function optInIn(answer: unknown): OptIn | null {
  return (answer as { opt_in?: OptIn | null } | null)?.opt_in ?? null
}
