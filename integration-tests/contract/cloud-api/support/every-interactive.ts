import type { InteractiveMessage } from "../../../../src/cloud-api"

const body = { text: "Which one?" }
const footer = { text: "Lucky Shrub" }
const link = "https://shop.example/bag"
const amount = { value: 2500, offset: 100 }
const item = { retailer_id: "sku-1", name: "Bag", amount, quantity: 1 }

const card = (card_index: number) => ({
  card_index,
  type: "cta_url" as const,
  header: { type: "image" as const, image: { link: `${link}.png` } },
  body: { text: "A bag" },
  action: { name: "cta_url" as const, parameters: { display_text: "Buy", url: link } },
})

/** One interactive message of each kind. */
export const everyInteractive: InteractiveMessage[] = [
  {
    type: "button",
    header: { type: "document", document: { link: `${link}.pdf`, filename: "bag.pdf" } },
    body,
    footer,
    action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }] },
  },
  {
    type: "list",
    header: { type: "text", text: "Delivery" },
    body,
    footer,
    action: {
      button: "Choose",
      sections: [
        { title: "Soon", rows: [{ id: "now", title: "Express", description: "Tomorrow" }] },
        { title: "Later", rows: [{ id: "later", title: "Standard" }] },
      ],
    },
  },
  {
    type: "cta_url",
    header: { type: "image", image: { link: `${link}.png` } },
    body,
    footer,
    action: { name: "cta_url", parameters: { display_text: "Track", url: link } },
  },
  { type: "location_request_message", body, action: { name: "send_location" } },
  {
    type: "address_message",
    body,
    action: { name: "address_message", parameters: { country: "IN", values: { city: "Pune" } } },
  },
  {
    type: "flow",
    body,
    footer,
    action: {
      name: "flow",
      parameters: {
        flow_message_version: "3",
        flow_id: "1",
        flow_cta: "Book",
        flow_token: "t",
        flow_action: "navigate",
        flow_action_payload: { screen: "START" },
      },
    },
  },
  { type: "product", action: { catalog_id: "1", product_retailer_id: "sku-1" } },
  {
    type: "product_list",
    header: { type: "text", text: "Bags" },
    body,
    action: {
      catalog_id: "1",
      sections: [{ title: "All", product_items: [{ product_retailer_id: "sku-1" }] }],
    },
  },
  { type: "catalog_message", body, footer, action: { name: "catalog_message" } },
  { type: "carousel", body, action: { cards: [card(0), card(1)] } },
  { type: "call_permission_request", action: { name: "call_permission_request" } },
  { type: "call_permission_request", body, action: { name: "call_permission_request" } },
  { type: "request_contact_info", body, action: { name: "request_contact_info" } },
  {
    type: "voice_call",
    body,
    action: { name: "voice_call", parameters: { display_text: "Call", ttl_minutes: 60 } },
  },
  {
    type: "order_details",
    body,
    action: {
      name: "review_and_pay",
      parameters: {
        reference_id: "order-1",
        type: "physical-goods",
        currency: "BRL",
        total_amount: amount,
        order: { status: "pending", items: [item], subtotal: amount },
      },
    },
  },
  {
    type: "order_status",
    body,
    action: {
      name: "review_order",
      parameters: { reference_id: "order-1", order: { status: "shipped" } },
    },
  },
]
