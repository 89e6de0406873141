import type { InboundMessage } from "../../../../cloud-api"

/** What a message says, as people read it; null for what cannot be said in words. */
export function messageText(message: InboundMessage): string | null {
  switch (message.type) {
    case "text":
      return message.text.body
    case "button":
      return message.button.text
    case "interactive":
      return replyText(message.interactive)
    case "image":
      return message.image.caption ?? null
    case "video":
      return message.video.caption ?? null
    case "document":
      return message.document.caption ?? message.document.filename ?? null
    case "location":
      return [message.location.name, message.location.address].filter(Boolean).join(", ") || null
    case "order":
      return message.order.text ?? null
    case "reaction":
      return message.reaction.emoji || null
    case "edit":
      return message.edit.message.text?.body ?? null
    case "system":
      return message.system.body ?? null
    default:
      return null
  }
}

type Reply = Extract<InboundMessage, { type: "interactive" }>["interactive"]

function replyText(reply: Reply): string | null {
  switch (reply.type) {
    case "button_reply":
      return reply.button_reply.title
    case "list_reply":
      return reply.list_reply.title
    case "nfm_reply":
      return reply.nfm_reply.body ?? null
    default:
      return null
  }
}
