import type { MessageContent } from "../../../../src/cloud-api"

const link = "https://shop.example/file"

/** One message of each type but templates and interactive ones, with everything it can carry. */
export const everyContent: MessageContent[] = [
  { type: "text", text: { body: "Look: https://shop.example 👋", preview_url: true } },
  { type: "image", image: { link: `${link}.png`, caption: "Your bag" } },
  { type: "audio", audio: { link: `${link}.ogg`, voice: true } },
  { type: "video", video: { link: `${link}.mp4`, caption: "How to fold it" } },
  { type: "document", document: { link: `${link}.pdf`, caption: "Paid", filename: "receipt.pdf" } },
  { type: "sticker", sticker: { link: `${link}.webp` } },
  {
    type: "location",
    location: { latitude: 37.44, longitude: "-122.16", name: "Shop", address: "1 Hacker Way" },
  },
  {
    type: "contacts",
    contacts: [
      {
        name: { formatted_name: "Ada Lovelace", first_name: "Ada", last_name: "Lovelace" },
        birthday: "1815-12-10",
        phones: [{ phone: "+44 7911 123456", type: "CELL", wa_id: "447911123456" }],
        emails: [{ email: "ada@example.com", type: "WORK" }],
        urls: [{ url: "https://example.com", type: "WORK" }],
        org: { company: "Engines Ltd", title: "Programmer" },
        addresses: [{ street: "12 St James's Square", city: "London", country_code: "GB" }],
      },
    ],
  },
  { type: "reaction", reaction: { message_id: "wamid.1", emoji: "👍" } },
  { type: "reaction", reaction: { message_id: "wamid.1", emoji: "" } },
  { type: "pin", pin: { type: "pin", message_id: "wamid.1", expiration_days: 7 } },
]

/** As long as Meta lets texts be, in characters that take two code units each. */
export const longestContent: MessageContent[] = [
  { type: "text", text: { body: "👋".repeat(4096) } },
  { type: "image", image: { link: `${link}.png`, caption: "👋".repeat(1024) } },
  {
    type: "interactive",
    interactive: {
      type: "button",
      header: { type: "text", text: "🧺".repeat(60) },
      body: { text: "👋".repeat(1024) },
      footer: { text: "🙏".repeat(60) },
      action: { buttons: [{ type: "reply", reply: { id: "yes", title: "👍".repeat(20) } }] },
    },
  },
]
