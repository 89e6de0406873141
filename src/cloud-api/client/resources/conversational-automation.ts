import { z } from "zod"
import {
  conversationalAutomationSchema,
  type ConversationalAutomation,
} from "../../schemas/responses/conversational-automation"
import { successSchema } from "../../schemas/responses/success"
import type { GraphSender } from "../graph-sender"
import { pathSegment } from "../path-segment"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

/** What is named replaces what was there; an empty list removes it. */
export type SetConversationalAutomationRequest = NumberRequest & {
  /** Ice breakers: at most four of 80 characters each, without emoji. */
  prompts?: readonly string[]
  /** At most thirty; a name has up to 32 characters, a description up to 256, without emoji. */
  commands?: readonly { name: string; description: string }[]
}

/**
 * There is no switch for welcome messages: Meta removed `enable_welcome_message` in March 2026.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
 */
export type ConversationalAutomationResource = {
  get(request: NumberRequest): Promise<ConversationalAutomation>
  set(request: SetConversationalAutomationRequest): Promise<void>
}

/** What a chat offers before anybody has written, and after a slash. */
export function createConversationalAutomationResource(
  sender: GraphSender
): ConversationalAutomationResource {
  return {
    async get({ phoneNumberId, signal }) {
      const answer = await sender.request({
        method: "GET",
        path: pathSegment(phoneNumberId),
        query: { fields: "conversational_automation" },
        schema: z.object({ conversational_automation: conversationalAutomationSchema.nullish() }),
        signal,
      })
      return answer.conversational_automation ?? { prompts: [], commands: [] }
    },
    async set({ phoneNumberId, prompts, commands, signal }) {
      await sender.request({
        method: "POST",
        path: `${pathSegment(phoneNumberId)}/conversational_automation`,
        json: {
          prompts,
          commands: commands?.map(({ name, description }) => ({
            command_name: name,
            command_description: description,
          })),
        },
        schema: successSchema,
        signal,
      })
    },
  }
}
