import { ADMIN } from "./settings.mjs"

/** The shop's admin API, signed in. */
export async function signIn(baseUrl) {
  const { token } = await request(`${baseUrl}/auth/user/emailpass`, { body: ADMIN })
  const call = (path, body) => request(`${baseUrl}${path}`, { body, token })

  return {
    publishableKey: async () => {
      const { api_keys } = await call("/admin/api-keys?type=publishable&title=Storefront")
      const [key] = api_keys
      if (!key) throw new Error("The shop has no publishable key named Storefront: is it seeded?")
      return key.token
    },
    capturePayments: async (orderId) => {
      const fields = "id,payment_collections.payments.id,payment_collections.payments.captured_at"
      const { order } = await call(`/admin/orders/${orderId}?fields=${fields}`)
      const payments = order.payment_collections.flatMap((collection) => collection.payments)
      for (const payment of payments) {
        if (!payment.captured_at) await call(`/admin/payments/${payment.id}/capture`, {})
      }
    },
    messagesOf: async (query) =>
      (await call(`/admin/whatsapp/messages?${new URLSearchParams({ limit: "100", ...query })}`))
        .messages,
    consentsOf: async (contactId) =>
      (await call(`/admin/whatsapp/contacts/${contactId}/consents`)).consents,
  }
}

async function request(url, { body, token }) {
  const response = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: {
      ...(body ? { "content-type": "application/json" } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json().catch(() => ({}))
  if (response.ok) return answer
  const { pathname } = new URL(url)
  throw new Error(`${pathname} answered ${response.status}: ${answer.message ?? "no reason given"}`)
}
