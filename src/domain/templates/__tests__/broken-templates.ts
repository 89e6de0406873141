import type { TemplateButton, TemplateComponent } from "../../../cloud-api/schemas"
import type { CheckFacts } from "../rules"
import type { TemplateDefinition } from "../template-definition"
import { aTemplate, body, buttons, header } from "./template-builder"

type Broken = [rule: string, definition: TemplateDefinition, facts?: CheckFacts]

const text = body("Your order has shipped and is on its way.")
const footer = (words: string) => ({ type: "FOOTER" as const, text: words })
const reply = (words: string) => ({ type: "QUICK_REPLY" as const, text: words })
const link = (url: string, more: object = {}) =>
  ({ type: "URL", text: "Open", url, ...more }) as TemplateButton
const odd = (button: object) => button as TemplateButton
const part = (component: object) => component as TemplateComponent

const withParts = (...parts: TemplateDefinition["components"]) => aTemplate([text, ...parts])
const withButtons = (...list: TemplateButton[]) => withParts(buttons(...list))
const marketing = (...parts: TemplateDefinition["components"]) =>
  aTemplate([text, ...parts], { category: "MARKETING" })
const saying = (words: string, changes: Partial<TemplateDefinition> = {}) =>
  aTemplate([body(words)], changes)

const picture = part({ type: "HEADER", format: "IMAGE", example: { header_handle: ["4::a"] } })
const offer = (words = "Ends soon") =>
  part({ type: "LIMITED_TIME_OFFER", limited_time_offer: { text: words, has_expiration: true } })
const offerButtons = buttons({ type: "COPY_CODE", example: "25OFF" }, link("https://a.example"))

const card = (...parts: object[]) => ({ components: [picture, ...parts] })
const goodCard = card(buttons(reply("Buy")))
const cards = (...list: object[]) => part({ type: "CAROUSEL", cards: list })

const otp = (button: object = { otp_type: "COPY_CODE" }) =>
  buttons(odd({ type: "OTP", text: "Copy code", ...button }))
const code = (...parts: TemplateDefinition["components"]) =>
  aTemplate([{ type: "BODY" }, ...parts], { category: "AUTHENTICATION" })

const other = { ...aTemplate([text]), name: "other" }

/** A template for each rule that breaks it. */
export const brokenTemplates: Broken[] = [
  ["name_format", { ...other, name: "Order-Update" }],
  ["name_format", { ...other, name: "" }],
  ["name_in_use", other, { others: [{ ...other, components: [] }] }],
  ["name_locked", other, { others: [{ ...other, status: "PENDING_DELETION" }] }],
  ["language_unknown", { ...other, language: "xx" }],
  ["promotion_in_utility", saying("Ahora tienes un 20 % de descuento en todo el lino.")],
  ["promotion_in_utility", saying("Nur diese Woche: Rabatt auf alles aus Leinen.")],
  ["promotion_in_utility", saying("आज सभी कपड़ों पर भारी छूट मिल रही है।")],
  ["basket_in_utility", saying("You have two shirts left in your cart, still waiting.")],
  ["code_outside_authentication", saying("Use 123 as your verification code to enter the shop.")],
  ["ttl_range", { ...other, messageSendTtlSeconds: 43_201 }],
  ["ttl_range", { ...other, category: "MARKETING", messageSendTtlSeconds: -1 }],
  ["same_content", aTemplate([text]), { others: [other] }],
  ["call_permission_alone", withParts({ type: "CALL_PERMISSION_REQUEST" }, buttons(reply("Hi")))],
  ["unknown_part", withParts(part({ type: "CHART" }))],
  ["unknown_part", withButtons(odd({ type: "HOLOGRAM", text: "Look" }))],
  ["header_missing_text", withParts(header(" "))],
  ["header_too_long", withParts(header("a".repeat(61)))],
  ["header_too_many_variables", withParts(header("{{a}} and {{b}}"))],
  ["header_line_break", withParts(header("One\nTwo"))],
  ["header_marks", withParts(header("Great *news* 🎉"))],
  ["header_sample_missing", withParts(part({ type: "HEADER", format: "VIDEO" }))],
  ["header_gif", withParts(part({ ...picture, format: "GIF" }))],
  ["header_product_alone", withParts(part({ type: "HEADER", format: "PRODUCT" }))],
  ["offer_text_missing", marketing(offer(" "), offerButtons)],
  ["offer_text_too_long", marketing(offer("a".repeat(17)), offerButtons)],
  ["offer_category", withParts(offer(), offerButtons)],
  ["offer_header", marketing(header("Look"), offer(), offerButtons)],
  ["offer_footer", marketing(offer(), footer("Acme"), offerButtons)],
  ["offer_copy_code", marketing(offer(), buttons(link("https://a.example")))],
  [
    "offer_copy_code",
    marketing(offer(), buttons(link("https://a.example"), { type: "COPY_CODE", example: "A" })),
  ],
  ["offer_buttons", marketing(offer(), buttons({ type: "COPY_CODE", example: "A" }, reply("B")))],
  ["body_missing", aTemplate([footer("Acme")])],
  ["body_missing", saying(" ")],
  ["body_too_long", saying("a".repeat(1025))],
  ["body_too_long", marketing(cards(goodCard, card(body("a".repeat(161)), buttons(reply("Buy")))))],
  ["body_edge_variable", saying("Your order has shipped today, {{name}}")],
  ["body_adjacent_variables", saying("Dear {{a}} {{b}}, it has shipped to you.")],
  ["body_adjacent_variables", saying("Dear {{a}}, {{b}}: it has shipped to you.")],
  ["body_too_many_variables", saying("Hi {{name}} bye.")],
  ["body_whitespace", saying("One.\n\n\nTwo.")],
  ["variable_broken", saying("Hi {{name, it has shipped to you.")],
  ["variable_name", saying("Hi {{firstName}}, it has shipped to you.")],
  ["variable_name", saying("Hi {{1}}, it has shipped to you.")],
  ["variable_name", saying("Hi {{a}}, it has shipped to you.", { parameterFormat: "POSITIONAL" })],
  ["variable_gap", saying("Hi {{2}}, it has shipped to you.", { parameterFormat: "POSITIONAL" })],
  ["sample_missing", saying("Hi {{name}}, it has shipped to you.")],
  ["footer_empty", withParts(footer(" "))],
  ["footer_too_long", withParts(footer("a".repeat(61)))],
  ["footer_variables", withParts(footer("By {{shop}}"))],
  ["buttons_too_many", withButtons(...Array.from({ length: 11 }, (_, at) => reply(`Reply ${at}`)))],
  [
    "buttons_too_many_of_a_kind",
    withButtons(...["A", "B", "C"].map((it) => link("https://a.example", { text: it }))),
  ],
  ["quick_replies_apart", withButtons(reply("A"), link("https://a.example"), reply("B"))],
  ["button_text_twice", withButtons(reply("A"), reply("A"))],
  ["button_text_missing", withButtons(reply(" "))],
  ["button_text_too_long", withButtons(reply("a".repeat(26)))],
  ["button_text_too_long", withButtons({ type: "VOICE_CALL", text: "a".repeat(21) })],
  ["button_text_variable", withButtons(reply("Hi {{name}}"))],
  ["phone_number", withButtons({ type: "PHONE_NUMBER", text: "Call", phone_number: "call us" })],
  [
    "phone_number",
    withButtons({ type: "PHONE_NUMBER", text: "Call", phone_number: `+${"1".repeat(21)}` }),
  ],
  ["flow_source", withButtons({ type: "FLOW", text: "Book" })],
  ["flow_source", withButtons({ type: "FLOW", text: "Book", flow_id: "1", flow_name: "a" })],
  ["call_minutes", withButtons({ type: "VOICE_CALL", text: "Call", ttl_minutes: 60 })],
  ["url_invalid", withButtons(link("shop"))],
  ["url_invalid", withButtons(link("https://{{1}}", { example: ["a"] }))],
  ["url_too_long", withButtons(link(`https://a.example/${"a".repeat(2000)}`))],
  ["url_variable", withButtons(link("https://a.example/{{1}}/x", { example: ["y"] }))],
  ["url_sample_missing", withButtons(link("https://a.example/{{1}}"))],
  ["url_sample_storefront", withButtons(link("https://shop.example.com/orders"))],
  ["url_local", withButtons(link("http://localhost:8000/orders"))],
  ["url_local", withButtons(link("https://shop.local/orders"))],
  ["url_shortener", withButtons(link("https://wa.me/15550100"))],
  ["url_shortener", withButtons(link("http://bit.ly/x"))],
  ["coupon_code_missing", withButtons({ type: "COPY_CODE" })],
  ["coupon_code_too_long", withButtons({ type: "COPY_CODE", example: "A".repeat(21) })],
  [
    "coupon_code_too_long",
    marketing(
      offer(),
      buttons({ type: "COPY_CODE", example: "A".repeat(16) }, link("https://a.example"))
    ),
  ],
  ["carousel_category", withParts(cards(goodCard, goodCard))],
  ["carousel_count", marketing(cards(goodCard))],
  ["carousel_beside", marketing(cards(goodCard, goodCard), footer("Acme"))],
  ["card_header", marketing(cards(goodCard, { components: [buttons(reply("Buy"))] }))],
  ["card_buttons", marketing(cards(goodCard, card()))],
  ["card_buttons", marketing(cards(goodCard, card(buttons({ type: "COPY_CODE", example: "A" }))))],
  ["cards_unlike", marketing(cards(goodCard, card(text, buttons(reply("Buy")))))],
  ["cards_unlike", marketing(cards(goodCard, card(buttons(link("https://a.example")))))],
  ["authentication_text", aTemplate([text, otp()], { category: "AUTHENTICATION" })],
  ["authentication_parts", code(header("Code"), otp())],
  ["authentication_button", code(buttons(reply("Copy")))],
  ["authentication_button", code()],
  ["authentication_expiry", code({ type: "FOOTER", code_expiration_minutes: 91 }, otp())],
  ["authentication_only", withParts(otp())],
  [
    "autofill_text_too_long",
    code(
      otp({
        otp_type: "ONE_TAP",
        autofill_text: "a".repeat(26),
        supported_apps: [{ package_name: "com.x.y", signature_hash: "K8a/AINcGX7" }],
      })
    ),
  ],
  ["supported_apps", code(otp({ otp_type: "ONE_TAP" }))],
  [
    "supported_apps",
    code(
      otp({
        otp_type: "ONE_TAP",
        supported_apps: [{ package_name: "shop", signature_hash: "short" }],
      })
    ),
  ],
  ["zero_tap_terms", code(otp({ otp_type: "ZERO_TAP" }))],
]
