import fc from "fast-check"
import type { TemplateComponent } from "../../../cloud-api/schemas"
import type { ParameterFormat, TemplateDefinition } from "../template-definition"

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9]{1,8}$/)
const label = fc.stringMatching(/^[A-Za-z][A-Za-z ]{1,18}[a-z]$/)
const variableName = fc.stringMatching(/^[a-z_]{1,12}$/)
const json = fc.jsonValue({ maxDepth: 2 })
/** Fields Meta may have added since; none that is known. */
const extra = fc.dictionary(
  fc.stringMatching(/^[a-z]{2,6}$/).map((key) => `x_${key}`),
  json,
  { maxKeys: 2 }
)
const withExtra = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(arbitrary, extra).map(([value, more]) => ({ ...more, ...value }))
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const link = fc.webUrl().filter((url) => !url.includes("{"))

interface Text {
  text: string
  names: string[]
  samples: string[]
}

/** A text that keeps every rule about variables. */
function textOf(format: ParameterFormat, most: number): fc.Arbitrary<Text> {
  const names =
    format === "NAMED"
      ? fc.uniqueArray(variableName, { maxLength: most })
      : fc.nat(most).map((count) => Array.from({ length: count }, (_, at) => String(at + 1)))
  return names.chain((all) =>
    fc
      .tuple(fc.array(fc.tuple(word, word, word), { minLength: 5, maxLength: 5 }), fc.array(word))
      .map(([words, more]) => ({
        text: [
          ...["Dear", ...(words[4] ?? [])],
          ...all.flatMap((name, at) => [`{{${name}}}`, ...(words[at] ?? ["and", "so", "on"])]),
          ...more.slice(0, 5),
          "bye",
        ].join(" "),
        names: all,
        samples: all.map((name) => `sample of ${name}`),
      }))
  )
}

function exampleOf(format: ParameterFormat, key: "body_text" | "header_text", text: Text): object {
  if (text.names.length === 0) return {}
  if (format === "NAMED") {
    const params = text.names.map((param_name, at) => ({ param_name, example: text.samples[at] }))
    return { example: { [`${key}_named_params`]: params } }
  }
  return { example: { [key]: key === "body_text" ? [text.samples] : text.samples } }
}

const body = (format: ParameterFormat, most = 4) =>
  withExtra(
    textOf(format, most).map((text) => ({
      type: "BODY",
      text: text.text,
      ...exampleOf(format, "body_text", text),
    }))
  )

const mediaHeader = (...formats: string[]) =>
  withExtra(
    fc.tuple(fc.constantFrom(...formats), word).map(([kind, handle]) => ({
      type: "HEADER",
      format: kind,
      example: { header_handle: [`4::${handle}`] },
    }))
  )

const header = (format: ParameterFormat) =>
  fc.oneof(
    withExtra(
      fc.tuple(fc.boolean(), variableName).map(([varies, name]) => {
        const variable = format === "NAMED" ? name : "1"
        const text = varies ? `Order {{${variable}}} now` : "Order now"
        const names = varies ? [variable] : []
        const given = { text, names, samples: names.map(() => "42") }
        return { type: "HEADER", format: "TEXT", text, ...exampleOf(format, "header_text", given) }
      })
    ),
    mediaHeader("IMAGE", "VIDEO", "DOCUMENT", "GIF"),
    withExtra(fc.constant({ type: "HEADER", format: "LOCATION" }))
  )

const quickReply = fc.record({ type: fc.constant("QUICK_REPLY"), text: label })
const urlButton = fc.oneof(
  fc.record({ type: fc.constant("URL"), text: label, url: link }),
  fc.record({ text: label, list: fc.boolean(), suffix: word }).map(({ text, list, suffix }) => {
    const whole = `https://shop.example/o/${suffix}`
    const example = list ? [whole] : suffix
    return { type: "URL", text, url: "https://shop.example/o/{{1}}", example }
  })
)
const code = fc.stringMatching(/^[A-Z0-9]{3,12}$/)
const copyCode = fc
  .tuple(code, fc.boolean())
  .map(([sample, list]) => ({ type: "COPY_CODE", example: list ? [sample] : sample }))
const single = fc.oneof(
  fc.record({
    type: fc.constant("PHONE_NUMBER"),
    text: label,
    phone_number: fc.stringMatching(/^\+[1-9]\d{6,14}$/),
  }),
  copyCode,
  fc.record({ type: fc.constant("FLOW"), text: label, flow_id: code }),
  fc.record({ type: fc.constant("VOICE_CALL"), text: fc.constant("Call now") }),
  fc.constant({ type: "REQUEST_CONTACT_INFO" })
)

const unlike = { selector: (it: { text?: string }) => it.text ?? "" }
const buttonList = fc
  .tuple(
    fc.uniqueArray(withExtra(quickReply), { ...unlike, maxLength: 4 }),
    fc.uniqueArray(withExtra(urlButton), { ...unlike, maxLength: 2 }),
    optional(withExtra(single)),
    fc.boolean()
  )
  .map(([replies, urls, one, repliesFirst]) => {
    const others = [...urls, ...(one ? [one] : [])]
    const all: object[] = repliesFirst ? [...replies, ...others] : [...others, ...replies]
    return all.map((button, at) =>
      "text" in button && button.text !== "Call now"
        ? { ...button, text: `${String(button.text)} ${at}` }
        : button
    )
  })
  .filter((list) => list.length > 0)

const buttons = withExtra(buttonList.map((list) => ({ type: "BUTTONS", buttons: list })))
const footer = withExtra(label.map((text) => ({ type: "FOOTER", text })))
const present = <T>(items: (T | undefined)[]) => items.filter((item) => item !== undefined)

const plain = (format: ParameterFormat) =>
  fc
    .tuple(optional(header(format)), body(format), optional(footer), optional(buttons))
    .map(([...all]) => ({ category: "UTILITY" as const, components: present(all) }))

const offer = (format: ParameterFormat) =>
  fc.tuple(mediaHeader("IMAGE", "VIDEO"), body(format, 2), copyCode, urlButton).map((all) => ({
    category: "MARKETING" as const,
    components: [
      all[0],
      {
        type: "LIMITED_TIME_OFFER",
        limited_time_offer: { text: "Ends soon", has_expiration: true },
      },
      all[1],
      { type: "BUTTONS", buttons: [all[2], all[3]] },
    ],
  }))

const carousel = (format: ParameterFormat) =>
  fc
    .tuple(body(format), fc.integer({ min: 2, max: 10 }), fc.constantFrom("IMAGE", "VIDEO"), label)
    .chain(([text, count, kind, reply]) =>
      fc
        .array(fc.tuple(mediaHeader(kind), body(format, 1), extra), {
          minLength: count,
          maxLength: count,
        })
        .map((cards) => ({
          category: "MARKETING" as const,
          components: [
            text,
            {
              type: "CAROUSEL",
              cards: cards.map(([media, words, more]) => ({
                ...more,
                components: [
                  media,
                  words,
                  { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: reply }] },
                ],
              })),
            },
          ],
        }))
    )

const otpButton = fc.constantFrom<object>(
  { type: "OTP", otp_type: "COPY_CODE", text: "Copy code" },
  {
    type: "OTP",
    otp_type: "ONE_TAP",
    text: "Copy code",
    autofill_text: "Autofill",
    supported_apps: [{ package_name: "com.x.y", signature_hash: "K8a/AINcGX7" }],
  },
  {
    type: "OTP",
    otp_type: "ZERO_TAP",
    zero_tap_terms_accepted: true,
    supported_apps: [{ package_name: "com.x.y", signature_hash: "K8a/AINcGX7" }],
  }
)
const authentication = fc
  .tuple(optional(fc.boolean()), optional(fc.integer({ min: 1, max: 90 })), withExtra(otpButton))
  .map(([recommends, minutes, button]) => ({
    category: "AUTHENTICATION" as const,
    components: present([
      {
        type: "BODY",
        ...(recommends !== undefined && { add_security_recommendation: recommends }),
      },
      minutes === undefined ? undefined : { type: "FOOTER", code_expiration_minutes: minutes },
      { type: "BUTTONS", buttons: [button] },
    ]),
  }))

/** Any template that breaks no rule, of every kind there is. */
export const validTemplate: fc.Arbitrary<TemplateDefinition> = fc
  .constantFrom<ParameterFormat>("NAMED", "POSITIONAL")
  .chain((parameterFormat) =>
    fc
      .oneof(
        { weight: 4, arbitrary: plain(parameterFormat) },
        offer(parameterFormat),
        carousel(parameterFormat),
        authentication
      )
      .map((template) => ({
        name: "any_template",
        language: "en",
        parameterFormat,
        ...template,
        components: template.components as unknown as TemplateComponent[],
      }))
  )

/** Components as no version of Meta's API has sent them yet. */
export const strangeComponents = fc.array(
  fc.oneof(
    json,
    fc.record(
      {
        type: fc.oneof(
          word,
          fc.constantFrom("HEADER", "body", "FOOTER", "BUTTONS", "CAROUSEL", "UNKNOWN")
        ),
        format: fc.oneof(word, fc.constantFrom("TEXT", "image"), json),
        text: json,
        example: json,
        buttons: fc.oneof(json, fc.array(fc.dictionary(word, json))),
        cards: fc.oneof(json, fc.array(fc.record({ components: json }))),
      },
      { requiredKeys: ["type"] }
    )
  ),
  { maxLength: 8 }
)
