import type { TemplateSendComponent } from "../../../../src/cloud-api"

type Part = [what: string, definition: object, sent: TemplateSendComponent]

const media = { link: "https://shop.example/file" }
const amount = { value: 2500, offset: 100 }
const products = [{ title: "Bags", product_items: [{ product_retailer_id: "sku-1" }] }]

const header = (format: string, parameter: object): Part => [
  `a ${format.toLowerCase()} header`,
  { type: "HEADER", format },
  { type: "header", parameters: [parameter] } as TemplateSendComponent,
]

/** A button of the template beside a reply, so that its position matters. */
const button = (what: string, definition: object, sent: object): Part => [
  `a ${what} button`,
  { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Stop" }, definition] },
  { type: "button", index: 1, ...sent } as TemplateSendComponent,
]

const action = (action_: object) => [{ type: "action", action: action_ }]

/** Each part of a template that takes values, as it is approved and as it is sent. */
export const everyTemplatePart: Part[] = [
  header("IMAGE", { type: "image", image: media }),
  header("VIDEO", { type: "video", video: media }),
  header("GIF", { type: "gif", gif: media }),
  header("DOCUMENT", { type: "document", document: { ...media, filename: "a.pdf" } }),
  header("LOCATION", { type: "location", location: { latitude: "1", longitude: "2", name: "A" } }),
  header("PRODUCT", {
    type: "product",
    product: { product_retailer_id: "sku-1", catalog_id: "1" },
  }),
  button(
    "URL",
    { type: "URL", text: "Track", url: "https://shop.example/{{1}}" },
    { sub_type: "url", parameters: [{ type: "text", text: "1042" }] }
  ),
  [
    "a quick reply button",
    { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Stop" }] },
    {
      type: "button",
      index: "0",
      sub_type: "quick_reply",
      parameters: [{ type: "payload", payload: "STOP" }],
    },
  ],
  button(
    "coupon",
    { type: "COPY_CODE", example: "25OFF" },
    { sub_type: "copy_code", parameters: [{ type: "coupon_code", coupon_code: "25OFF" }] }
  ),
  button(
    "flow",
    { type: "FLOW", text: "Book", flow_id: "1" },
    { sub_type: "flow", parameters: action({ flow_token: "t" }) }
  ),
  button(
    "catalog",
    { type: "CATALOG", text: "Browse" },
    { sub_type: "catalog", parameters: action({ thumbnail_product_retailer_id: "sku-1" }) }
  ),
  button(
    "product list",
    { type: "MPM", text: "Bags" },
    {
      sub_type: "mpm",
      parameters: action({ thumbnail_product_retailer_id: "sku-1", sections: products }),
    }
  ),
  button(
    "payment",
    { type: "ORDER_DETAILS", text: "Pay" },
    {
      sub_type: "order_details",
      parameters: action({
        order_details: {
          reference_id: "order-1",
          type: "physical-goods",
          currency: "BRL",
          total_amount: amount,
        },
      }),
    }
  ),
  button(
    "call",
    { type: "VOICE_CALL", text: "Call" },
    { sub_type: "voice_call", parameters: [{ type: "ttl_minutes", ttl_minutes: 60 }] }
  ),
  [
    "an offer",
    { type: "LIMITED_TIME_OFFER", limited_time_offer: { text: "Today", has_expiration: true } },
    {
      type: "limited_time_offer",
      parameters: [
        { type: "limited_time_offer", limited_time_offer: { expiration_time_ms: 1798761600000 } },
      ],
    },
  ],
  [
    "cards",
    { type: "CAROUSEL", cards: [{ components: [{ type: "HEADER", format: "IMAGE" }] }] },
    {
      type: "carousel",
      cards: [
        {
          card_index: 0,
          components: [{ type: "header", parameters: [{ type: "image", image: media }] }],
        },
      ],
    },
  ],
]

/** What may stand for a variable of the body beside plain text. */
export const everyBodyParameter: Extract<TemplateSendComponent, { type: "body" }>["parameters"] = [
  { type: "text", text: "Ada" },
  { type: "currency", currency: { fallback_value: "€25", code: "EUR", amount_1000: 25000 } },
  { type: "date_time", date_time: { fallback_value: "March 14" } },
  { type: "group_id", group_id: "Y2FwaV9ncm91cDo" },
]
