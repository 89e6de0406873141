import type { TextContent } from "../message-intent"
import type { DraftedContent } from "./drafted-content"

/** A free-form text: allowed only while the customer service window is open. */
export function draftText({ body, contextWamid }: TextContent): DraftedContent {
  return {
    type: "text",
    policy: { kind: "free_form" },
    missingVariables: [],
    text: body,
    wire: {
      type: "text",
      text: { body },
      ...(contextWamid ? { context: { message_id: contextWamid } } : {}),
    },
  }
}
