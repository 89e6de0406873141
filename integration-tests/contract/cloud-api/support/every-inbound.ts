import type { InboundRequest } from "../../../../simulator/src"

type Written = Omit<InboundRequest, "from" | "to">

const reply = (interactive: object): Written => ({ type: "interactive", interactive })

/** One message of each type people can write, with everything Meta says about it. */
export const everyInbound: Written[] = [
  { type: "text", text: { body: "Where is my order? 📦" } },
  { type: "image", image: { caption: "Broken" } },
  { type: "video", video: { caption: "Look" } },
  { type: "audio", audio: { voice: true } },
  { type: "document", document: { filename: "Rechnung.pdf" } },
  { type: "sticker", sticker: { animated: false } },
  { type: "location", location: { latitude: 37.44, longitude: -122.16, name: "Home" } },
  {
    type: "contacts",
    contacts: [
      {
        name: { formatted_name: "Ada Lovelace", first_name: "Ada" },
        phones: [{ phone: "+44 7911 123456", wa_id: "447911123456", type: "CELL" }],
      },
    ],
  },
  { type: "button", button: { payload: "STOP", text: "Stop" } },
  reply({ type: "button_reply", button_reply: { id: "yes", title: "Yes" } }),
  reply({ type: "list_reply", list_reply: { id: "now", title: "Now", description: "Soon" } }),
  reply({
    type: "nfm_reply",
    nfm_reply: { name: "flow", body: "Sent", response_json: '{"flow_token":"t"}' },
  }),
  reply({
    type: "call_permission_reply",
    call_permission_reply: { response: "accept", expiration_timestamp: "1798761600" },
  }),
  {
    type: "order",
    order: {
      catalog_id: "1",
      text: "Please",
      product_items: [
        { product_retailer_id: "sku-1", quantity: 2, item_price: 25, currency: "EUR" },
      ],
    },
  },
  { type: "reaction", reaction: { message_id: "wamid.1", emoji: "👍" } },
  {
    type: "system",
    system: { type: "user_changed_number", body: "Ada changed number", wa_id: "447911654321" },
  },
  {
    type: "edit",
    edit: { original_message_id: "wamid.1", message: { type: "text", text: { body: "Hi" } } },
  },
  { type: "revoke", revoke: { original_message_id: "wamid.1" } },
  { type: "unsupported", unsupported: { type: "poll" } },
]
