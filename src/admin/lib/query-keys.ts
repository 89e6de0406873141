// The dashboard's own keys live in the same cache, so ours begin with the plugin's name.
const PLUGIN = "whatsapp"

/** Keys of what one resource has in the query cache: everything of it, or one list. */
function keysOf(resource: string) {
  const all = [PLUGIN, resource] as const
  return { all, list: (filters: Readonly<Record<string, string>> = {}) => [...all, filters] }
}

export const accountKeys = keysOf("accounts")
export const customerKeys = keysOf("customers")
export const contactKeys = keysOf("contacts")
export const consentKeys = keysOf("consents")
export const healthKeys = keysOf("health")
export const keyringKeys = keysOf("keyring")
export const memberKeys = keysOf("members")
export const messageKeys = keysOf("messages")
export const numberKeys = keysOf("phone-numbers")
export const overviewKeys = keysOf("overview")
export const profileKeys = keysOf("profiles")
export const qrCodeKeys = keysOf("qr-codes")
export const blockKeys = keysOf("blocked-users")
export const auditKeys = keysOf("audit-log")
export const deliveryKeys = keysOf("webhook-deliveries")
export const conversationalKeys = keysOf("conversational")
export const removalKeys = keysOf("removal")
export const templateKeys = keysOf("templates")
export const setupKeys = keysOf("setup")
export const userKeys = keysOf("users")

/** The key of one page of a resource's list. */
export function listKeysOf(resource: string, query: Readonly<Record<string, unknown>>) {
  return [PLUGIN, resource, query] as const
}
