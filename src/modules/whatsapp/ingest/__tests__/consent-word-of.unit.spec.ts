import { inboundMessageSchema } from "../../../../cloud-api"
import { consentWordOf } from "../appliers/consent-word-of"

const message = (content: object) =>
  inboundMessageSchema.parse({
    id: "wamid.1",
    from: "15550200001",
    timestamp: "1750000000",
    ...content,
  })

describe("consentWordOf", () => {
  it.each([
    ["a text", { type: "text", text: { body: " Stop. " } }, "stop"],
    ["a template's button", { type: "button", button: { text: "Unsubscribe" } }, "stop"],
    ["a button's payload", { type: "button", button: { text: "✋", payload: "STOP" } }, "stop"],
    [
      "a reply button",
      {
        type: "interactive",
        interactive: { type: "button_reply", button_reply: { id: "x", title: "START" } },
      },
      "start",
    ],
    [
      "an edit that leaves the word alone",
      {
        type: "edit",
        edit: { original_message_id: "wamid.0", message: { type: "text", text: { body: "STOP" } } },
      },
      "stop",
    ],
  ])("hears the word in %s", (_case, content, word) => {
    expect(consentWordOf(message(content))).toBe(word)
  })

  it.each([
    ["a sentence", { type: "text", text: { body: "Where is the bus stop?" } }],
    ["a caption", { type: "image", image: { id: "1", caption: "STOP" } }],
    ["a reaction", { type: "reaction", reaction: { message_id: "wamid.0", emoji: "🛑" } }],
    ["a type nobody knows", { type: "hologram", text: "STOP" }],
  ])("hears nothing in %s", (_case, content) => {
    expect(consentWordOf(message(content))).toBeNull()
  })
})
