import type { Simulator } from ".."

export const numberId = "200000000000001"
export const accountId = "100000000000001"
export const person = "+44 7911 123456"
export const personWaId = "447911123456"

type GraphBody = {
  error?: {
    code: number
    message: string
    type: string
    error_subcode?: number
    error_data?: { details: string }
    error_user_title?: string
    error_user_msg?: string
    fbtrace_id: string
  }
  contacts?: Array<{ input: string; wa_id?: string; user_id: string }>
  messages?: Array<{ id: string; message_status?: string }>
  [key: string]: unknown
}

/** Speaks to a simulator as a client of the Cloud API would. */
export function callCloudApi(simulator: Simulator, token: string | null = "demo-access-token") {
  async function call(method: string, path: string, body?: unknown) {
    const answer = await fetch(`${simulator.url}/v25.0/${path}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body instanceof FormData ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as GraphBody }
  }
  const send = (message: Record<string, unknown>, from = numberId) =>
    call("POST", `${from}/messages`, { messaging_product: "whatsapp", to: person, ...message })
  return {
    call,
    send,
    sendText: (body: string, more: Record<string, unknown> = {}) =>
      send({ type: "text", text: { body }, ...more }),
    sendTemplate: (name: string, components: unknown[] = [], more: Record<string, unknown> = {}) =>
      send({
        type: "template",
        template: { name, language: { code: "en_US" }, components },
        ...more,
      }),
  }
}
