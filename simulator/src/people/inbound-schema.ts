import { z } from "zod"

const messageTypes = [
  "text",
  "image",
  "video",
  "audio",
  "document",
  "sticker",
  "location",
  "contacts",
  "button",
  "interactive",
  "order",
  "reaction",
  "system",
  "edit",
  "revoke",
  "unsupported",
] as const

/** Body of `POST /_sim/inbound`: a person writes to a business; `<type>` holds Meta's object. */
export const inboundSchema = z
  .looseObject({
    from: z.string().regex(/^[+\d() -]{7,}$/, "must be a phone number with country code"),
    /** Phone number id of the business. */
    to: z.string().min(1),
    type: z.enum(messageTypes).default("text"),
    /** Profile name; remembered. */
    name: z.string().optional(),
    username: z.string().optional(),
    /** From then on businesses see only this person's user id. */
    hide_number: z.boolean().optional(),
    id: z.string().optional(),
    /** Unix seconds; the window opens then. */
    timestamp: z.coerce.number().optional(),
    context: z.looseObject({}).optional(),
    referral: z.looseObject({}).optional(),
  })
  .check((context) => {
    const { type, [type]: content } = context.value
    if (type !== "unsupported" && (typeof content !== "object" || content === null)) {
      context.issues.push({
        code: "custom",
        message: `is required for a message of type ${type}`,
        path: [type],
        input: content,
      })
    }
  })

export type InboundRequest = z.input<typeof inboundSchema>
