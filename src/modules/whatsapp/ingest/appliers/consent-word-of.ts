import type { InboundMessage } from "../../../../cloud-api"
import { recogniseConsentWord, type ConsentWord } from "../../../../domain/consent"

/**
 * The STOP or START a message is, whether it was typed or pressed. A button's payload counts too:
 * its text may be in a language nobody here knows the words of.
 */
export function consentWordOf(message: InboundMessage): ConsentWord | null {
  for (const text of saidBy(message)) {
    const word = recogniseConsentWord(text)
    if (word) return word
  }
  return null
}

function saidBy(message: InboundMessage): string[] {
  switch (message.type) {
    case "text":
      return [message.text.body]
    case "button":
      return [message.button.text, message.button.payload ?? ""]
    case "interactive":
      if (message.interactive.type === "button_reply") {
        const { title, id } = message.interactive.button_reply
        return [title, id]
      }
      return []
    case "edit":
      return [message.edit.message.text?.body ?? ""]
    default:
      return []
  }
}
