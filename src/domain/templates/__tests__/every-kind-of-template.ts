import type { TemplateButton, TemplateComponent } from "../../../cloud-api/schemas"
import type { TemplateDefinition } from "../template-definition"
import type { TemplateValues } from "../template-values"
import { aTemplate, body, buttons, header } from "./template-builder"

interface Kind {
  what: string
  definition: TemplateDefinition
  values: TemplateValues
}

const kind = (
  what: string,
  components: TemplateDefinition["components"],
  values: Partial<TemplateValues> = {},
  changes: Partial<TemplateDefinition> = {}
): Kind => ({
  what,
  definition: aTemplate(components, { name: what.replaceAll(/\W+/g, "_"), ...changes }),
  values: { body: {}, ...values },
})

const look = body("Look at these.")
const button = (one: object) => [look, buttons(one as TemplateButton)]
const link = "https://shop.example/file"
const marketing = { category: "MARKETING" } as const
const card = (format: "IMAGE" | "PRODUCT") => ({
  components: [
    { type: "HEADER", format },
    ...(format === "IMAGE" ? [body("Only {{price}} today.")] : []),
    buttons({ type: "QUICK_REPLY", text: "Buy" }),
  ],
})
const cards = (format: "IMAGE" | "PRODUCT") =>
  ({ type: "CAROUSEL", cards: [card(format), card(format)] }) as TemplateComponent
const file = { headerMedia: { link } }
const product = (productId: string) => ({ headerProduct: { productId, catalogId: "7" } })

/** A template of each kind there is, with values to send it with. */
export const everyKindOfTemplate: Kind[] = [
  kind("a text header", [header("Order {{order}}"), look], { header: { order: "1042" } }),
  kind("a picture", [{ type: "HEADER", format: "IMAGE" }, look], file),
  kind("a video", [{ type: "HEADER", format: "VIDEO" }, look], file),
  kind("a moving picture", [{ type: "HEADER", format: "GIF" }, look], file, marketing),
  kind("a document", [{ type: "HEADER", format: "DOCUMENT" }, look], {
    headerMedia: { link, filename: "receipt.pdf" },
  }),
  kind("a place", [{ type: "HEADER", format: "LOCATION" }, look], {
    headerLocation: { latitude: "1", longitude: "2", name: "Shop", address: "Main Street" },
  }),
  kind(
    "a product",
    [{ type: "HEADER", format: "PRODUCT" }, ...button({ type: "SPM", text: "View" })],
    product("sku-1"),
    marketing
  ),
  kind(
    "a right to left text",
    [body("مرحبًا {{name}}، هذا طلبك.")],
    { body: { name: "ليلى" } },
    {
      language: "ar",
    }
  ),
  kind(
    "an offer",
    [
      {
        type: "LIMITED_TIME_OFFER",
        limited_time_offer: { text: "Ends soon", has_expiration: true },
      },
      look,
      buttons(
        { type: "COPY_CODE", example: "25OFF" },
        { type: "URL", text: "Shop", url: "https://shop.example/{{1}}", example: ["a"] }
      ),
    ],
    { buttons: { "0": "SPRING", "1": "sale" }, offerExpiresAt: 4_102_444_800_000 },
    marketing
  ),
  kind(
    "cards with pictures",
    [look, cards("IMAGE")],
    {
      cards: [
        { ...file, body: { price: "€9" } },
        { ...file, body: { price: "€7" }, buttons: { "0": "hat" } },
      ],
    },
    marketing
  ),
  kind(
    "cards with products",
    [look, cards("PRODUCT")],
    { cards: ["a", "b", "c"].map(product) },
    marketing
  ),
  kind("a catalogue", button({ type: "CATALOG", text: "View catalog" }), {
    products: { "0": { thumbnail: "sku-1" } },
  }),
  kind("a product list", button({ type: "MPM", text: "View items" }), {
    products: { "0": { sections: [{ title: "Bags", productIds: ["sku-1"] }] } },
  }),
  kind("a flow", button({ type: "FLOW", text: "Book", flow_id: "1" })),
  kind("a call", button({ type: "VOICE_CALL", text: "Call now" }), { callMinutes: 60 }),
  kind("a request for contact details", button({ type: "REQUEST_CONTACT_INFO" })),
  kind("a request to call", [look, { type: "CALL_PERMISSION_REQUEST" }]),
  kind("a payment", button({ type: "ORDER_DETAILS", text: "Review and pay" }), {
    orderDetails: {
      reference_id: "order-1",
      type: "physical-goods",
      currency: "BRL",
      total_amount: { value: 2500, offset: 100 },
    },
  }),
  kind("many buttons", [
    look,
    buttons(
      ...["One", "Two", "Three", "Four"].map((text) => ({ type: "QUICK_REPLY" as const, text })),
      { type: "PHONE_NUMBER", text: "Call us", phone_number: "+15550100001" }
    ),
  ]),
  ...["COPY_CODE", "ONE_TAP"].map((otp_type) =>
    kind(
      `a one-time code to ${otp_type.toLowerCase()}`,
      [
        { type: "BODY", add_security_recommendation: true },
        { type: "FOOTER", code_expiration_minutes: 10 },
        buttons({ type: "OTP", otp_type, autofill_text: "Autofill" } as TemplateButton),
      ],
      { body: { "1": "123456" } },
      { category: "AUTHENTICATION", parameterFormat: "POSITIONAL" }
    )
  ),
]
