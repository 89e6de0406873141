import Medusa from "@medusajs/js-sdk"

/** Where the shop's server is; the page's own origin when it is not said. */
export const backendUrl = typeof __BACKEND_URL__ === "undefined" ? undefined : __BACKEND_URL__
const authType = typeof __AUTH_TYPE__ === "undefined" ? undefined : __AUTH_TYPE__
const jwtTokenStorageKey =
  typeof __JWT_TOKEN_STORAGE_KEY__ === "undefined" ? undefined : __JWT_TOKEN_STORAGE_KEY__

/** The admin's client, signed in the way the shop's dashboard is. */
export const sdk = new Medusa({
  baseUrl: backendUrl ?? "/",
  auth: { type: authType ?? "session", jwtTokenStorageKey },
})
