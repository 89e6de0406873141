import type { ChatDetail, ChatSummary } from "../../control/list-chats"
import type { DescribedNumber } from "../../control/setup/describe-numbers"
import { ask } from "./ask"

export type BusinessNumberChoice = { id: string; name: string; phone: string }

/** A code on its way to one of the businesses' own numbers. */
export type SentCode = { phone: string; code: string; method: string }

type State = {
  accounts: Array<{
    phone_numbers: Array<{ id: string; verified_name: string; display_phone_number: string }>
  }>
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

  /** A link was followed or a code copied. */
  click: (wamid: string, button: number) => ask("click", { wamid, button }),

  open: (chat: { from: string; to: string }) => ask<{ read: number }>("open", chat),
}
