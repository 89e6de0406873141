import type { AdminAccount, AdminMessage } from "../../../src/contract"
import type { Shop } from "../harness"

/** What a person of the shop sees and does, through the admin's routes. */
export function whatsappAdmin({ api, adminHeaders }: Shop) {
  const get = async (path: string) =>
    (await api.get(`/admin/whatsapp/${path}`, adminHeaders())).data
  const post = async (path: string, body: object) =>
    (await api.post(`/admin/whatsapp/${path}`, body, adminHeaders())).data

  return {
    get,
    post,
    /** The timeline of an order, newest first. */
    messagesOf: async (orderId: string): Promise<AdminMessage[]> =>
      (await get(`messages?order_id=${orderId}`)).messages,
    accounts: async (): Promise<AdminAccount[]> => (await get("accounts")).accounts,
    resendReceipt: async (orderId: string, requestId: string): Promise<AdminMessage> =>
      (await post(`orders/${orderId}/receipt`, { request_id: requestId })).message,
    capture: async (orderId: string) => {
      const { data } = await api.get(
        `/admin/orders/${orderId}?fields=payment_collections.payments.id`,
        adminHeaders()
      )
      const [collection] = data.order.payment_collections
      await api.post(`/admin/payments/${collection.payments[0].id}/capture`, {}, adminHeaders())
      return collection.payments[0].id as string
    },
  }
}
