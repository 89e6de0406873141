import type { TemplateDefinition, TemplateValues } from "../../../../src/domain/templates"

const common = { language: "en_US", category: "UTILITY", parameterFormat: "POSITIONAL" } as const
const url = "https://shop.example/orders/{{1}}"

/** Templates with what the library's have not: other headers, positions, buttons, codes. */
export const richTemplates: [what: string, TemplateDefinition, TemplateValues][] = [
  [
    "values by position, said in another order and twice",
    {
      ...common,
      name: "by_position",
      components: [
        { type: "HEADER", format: "TEXT", text: "Order {{1}}" },
        { type: "BODY", text: "{{2}}, order {{1}} is here. Thank you, {{2}}!" },
        { type: "FOOTER", text: "Lucky Shrub" },
      ],
    },
    { header: { "1": "№ 7" }, body: { "1": "1042", "2": "Zoë 👋" } },
  ],
  [
    "values that look like variables and like formatting",
    {
      ...common,
      name: "odd_values",
      parameterFormat: "NAMED",
      components: [{ type: "BODY", text: "Hi *{{name}}*, {{note}}!" }],
    },
    { body: { name: "{{note}}", note: "$& _1_ \\u00e9" } },
  ],
  [
    "a document and buttons",
    {
      ...common,
      name: "with_buttons",
      components: [
        { type: "HEADER", format: "DOCUMENT" },
        { type: "BODY", text: "Your receipt" },
        {
          type: "BUTTONS",
          buttons: [
            { type: "QUICK_REPLY", text: "Stop" },
            { type: "QUICK_REPLY", text: "Help" },
            { type: "URL", text: "Track", url },
            { type: "URL", text: "Shop", url: "https://shop.example" },
            { type: "PHONE_NUMBER", text: "Call", phone_number: "+15550100001" },
            { type: "COPY_CODE", example: "25OFF" },
          ],
        },
      ],
    },
    {
      headerMedia: { link: "https://shop.example/a.pdf", filename: "receipt.pdf" },
      body: {},
      buttons: { "0": "STOP", "2": "1042?a=b", "5": "SPRING" },
    },
  ],
  [
    "a place",
    {
      ...common,
      name: "with_place",
      components: [
        { type: "HEADER", format: "LOCATION" },
        { type: "BODY", text: "Come and fetch it" },
      ],
    },
    { headerLocation: { latitude: "1", longitude: "2", name: "Shop", address: "Main" }, body: {} },
  ],
  [
    "a one-time code",
    {
      ...common,
      name: "one_time_code",
      category: "AUTHENTICATION",
      components: [
        { type: "BODY", text: "*{{1}}* is your code." },
        { type: "BUTTONS", buttons: [{ type: "OTP", otp_type: "COPY_CODE", text: "Copy code" }] },
      ],
    },
    { body: { "1": "123456" } },
  ],
]
