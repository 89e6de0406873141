import type { ChatDetail, ChatSummary } from "../../control/list-chats"
import type { DescribedNumber } from "../../control/setup/describe-numbers"

export type BusinessNumberChoice = { id: string; name: string; phone: string }

/** A code on its way to one of the businesses' own numbers. */
export type SentCode = { phone: string; code: string; method: string }

type State = {
  accounts: Array<{
    phone_numbers: Array<{ id: string; verified_name: string; display_phone_number: string }>
  }>
}

/** Asks the simulator this page came from; a refusal becomes an error with its message. */
async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`/_sim/${path}`, {
    method: body === undefined ? "GET" : "POST",
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  })
  const content = (await answer.json()) as Answer & { error?: { message?: string } }
  if (!answer.ok) throw new Error(content.error?.message ?? `HTTP ${answer.status}`)
  return content
}

export const simulatorClient = {
  chats: async (): Promise<ChatSummary[]> => (await ask<{ chats: ChatSummary[] }>("chats")).chats,

  chat: async (chat: { numberId: string; waId: string }): Promise<ChatDetail> =>
    (await ask<{ chat: ChatDetail }>(`chats/${chat.numberId}/${chat.waId}`)).chat,

  businessNumbers: async (): Promise<BusinessNumberChoice[]> =>
    (await ask<State>("state")).accounts
      .flatMap((account) => account.phone_numbers)
      .map((number) => ({
        id: number.id,
        name: number.verified_name,
        phone: number.display_phone_number,
      })),

  sentCodes: async (): Promise<SentCode[]> =>
    (await ask<{ numbers: DescribedNumber[] }>("numbers")).numbers.flatMap(
      ({ verification_code: sent, display_phone_number: phone }) =>
        sent ? [{ phone, code: sent.code, method: sent.method }] : []
    ),

  write: (message: { from: string; to: string; text: string; name?: string }) =>
    ask("inbound", {
      from: message.from,
      to: message.to,
      ...(message.name && { name: message.name }),
      type: "text",
      text: { body: message.text },
    }),

  press: (wamid: string, button: string | number) => ask("press", { wamid, button }),

  open: (chat: { from: string; to: string }) => ask<{ read: number }>("open", chat),
}
