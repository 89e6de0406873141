import type {
  AdminTemplateDetails,
  AdminTemplateEvent,
  CreateTemplate,
} from "../../../src/contract"
import { eventually, type Shop } from "../harness"

type Headers = ReturnType<Shop["adminHeaders"]>

export const TEXT = "Hello {{customer_name}}, your order is packed and leaves today."

/** A body with one named variable and its sample. */
export function body(text: string) {
  return {
    type: "BODY",
    text,
    example: { body_text_named_params: [{ param_name: "customer_name", example: "Maria" }] },
  }
}

/** What a person does with templates through the admin's routes; the signed-in admin by default. */
export function templateAdmin(shop: Shop, headers: () => Headers = shop.adminHeaders) {
  const base = "/admin/whatsapp/templates"
  const post = async (path: string, sent: object = {}) =>
    (await shop.api.post(`${base}${path}`, sent, headers())).data
  const get = async (path: string) => (await shop.api.get(`${base}${path}`, headers())).data
  const retrieve = async (id: string): Promise<AdminTemplateDetails> =>
    (await get(`/${id}`)).template

  return {
    ...{ get, post, retrieve },
    accountId: async (): Promise<string> => {
      const { data } = await shop.api.get("/admin/whatsapp/accounts", headers())
      return data.accounts[0].id
    },
    create: async (template: CreateTemplate): Promise<AdminTemplateDetails> =>
      (await post("", template)).template,
    act: async (id: string, action: string, sent: object = {}): Promise<AdminTemplateDetails> =>
      (await post(`/${id}${action && `/${action}`}`, sent)).template,
    delete: async (id: string, sent: object = {}) =>
      (await shop.api.delete(`${base}/${id}`, { ...headers(), data: sent })).data,
    events: async (id: string): Promise<AdminTemplateEvent[]> =>
      (await get(`/${id}/events?limit=100`)).events,
    upload: async (file: Buffer, type: string, query: string) =>
      (
        await shop.api.post(`${base}/header-media?${query}`, file, {
          headers: { ...headers().headers, "content-type": type },
        })
      ).data.header_media,
    /** Waits until Meta's answer has come in. */
    becomes: async (id: string, status: string): Promise<AdminTemplateDetails> => {
      await eventually(async () => {
        expect(await retrieve(id)).toMatchObject({ status })
      })
      return retrieve(id)
    },
  }
}
