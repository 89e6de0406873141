import type { TemplateComponent } from "../../../cloud-api/schemas"
import { renderTemplate } from "../render-template"
import { aTemplate, body, buttons } from "./template-builder"

const drawn = (
  components: TemplateComponent[],
  changes: Parameters<typeof aTemplate>[1] = {},
  values: Partial<Parameters<typeof renderTemplate>[1]> = {}
) => renderTemplate(aTemplate(components, changes), { body: {}, ...values })

describe("renderTemplate, of authentication", () => {
  const components: TemplateComponent[] = [
    { type: "BODY", add_security_recommendation: true },
    { type: "FOOTER", code_expiration_minutes: 10 },
    buttons({ type: "OTP", otp_type: "COPY_CODE" }),
  ]
  const code = { body: { "1": "123456" } }

  it.each([
    ["en_US", "*123456* is your verification code. For your security", "10 minutes.", "Copy code"],
    ["es_MX", "Tu código de verificación es *123456*.", "10 minutos.", "Copiar código"],
    ["pt_BR", "*123456* é o seu código de verificação.", "10 minutos.", "Copiar código"],
    ["hi", "*123456* आपका वेरिफ़िकेशन कोड है.", "10 मिनट", "कोड कॉपी करें"],
    ["ar", "*123456* هو رمز التحقق الخاص بك.", "10 دقيقة.", "نسخ الرمز"],
    ["de", "*123456* ist dein Verifizierungscode.", "10 Minuten ab.", "Code kopieren"],
    ["fr", "*123456* est votre code de vérification.", "10 minutes.", "Copier le code"],
    ["ja", "*123456* is your verification code.", "10 minutes.", "Copy code"],
  ])("draws what Meta writes in %s", (language, text, footer, button) => {
    const { parameterFormat, category } = {
      parameterFormat: "POSITIONAL",
      category: "AUTHENTICATION",
    } as const
    const shown = drawn(components, { language, parameterFormat, category }, code)
    expect(shown.body).toContain(text)
    expect(shown.footer).toContain(footer)
    expect(shown.buttons).toEqual([{ type: "OTP", text: button, code: "123456" }])
  })

  it("draws Meta's copy, whose button comes back as a link, as the button it is", () => {
    const url = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}"
    const copy = [body("*{{1}}* is your code."), buttons({ type: "URL", text: "Copy code", url })]
    const shown = drawn(copy, { category: "AUTHENTICATION" }, code)
    expect(shown.buttons).toEqual([{ type: "OTP", text: "Copy code", code: "123456" }])
  })
})

describe("renderTemplate, of what is sold", () => {
  it("draws an offer with its code and when it ends", () => {
    const offer = {
      type: "LIMITED_TIME_OFFER",
      limited_time_offer: { text: "Ends soon", has_expiration: true },
    } as const
    const parts = [offer, body("Look."), buttons({ type: "COPY_CODE", example: "25OFF" })]
    const values = { buttons: { "0": "SPRING" }, offerExpiresAt: "2026-12-31T00:00:00Z" }
    const shown = drawn(parts, {}, values)
    expect(shown.offer).toEqual({
      text: "Ends soon",
      expires: true,
      expiresAt: Date.UTC(2026, 11, 31),
      code: "SPRING",
    })
    expect(shown.text).toContain("Ends soon · SPRING")
  })

  it("draws a carousel of products with as many cards as are sent", () => {
    const card = {
      components: [{ type: "HEADER", format: "PRODUCT" }, buttons({ type: "SPM", text: "View" })],
    }
    const carousel = { type: "CAROUSEL", cards: [card, card] } as TemplateComponent
    const cards = ["a", "b", "c"].map((productId) => ({
      headerProduct: { productId, catalogId: "1" },
    }))
    expect(drawn([body("Look."), carousel], {}, { cards }).carousel).toEqual(
      ["a", "b", "c"].map((productId) => ({
        header: { kind: "product", productId },
        buttons: [{ type: "SPM", text: "View" }],
      }))
    )
  })

  it("draws what opens something by its words, WhatsApp's own where it has none", () => {
    const shown = drawn(
      [
        body("Look."),
        buttons({ type: "CATALOG", text: "Browse" }, { type: "REQUEST_CONTACT_INFO" }),
        { type: "CALL_PERMISSION_REQUEST" },
      ],
      { language: "es" }
    )
    expect(shown.buttons).toEqual([
      { type: "CATALOG", text: "Browse" },
      { type: "REQUEST_CONTACT_INFO", text: "Compartir información de contacto" },
      { type: "CALL_PERMISSION_REQUEST", text: "Elegir preferencia" },
    ])
  })
})

describe("renderTemplate, of languages and rows of buttons", () => {
  it.each([
    ["ar_AE", "rtl"],
    ["he", "rtl"],
    ["ur", "rtl"],
    ["en", "ltr"],
    ["az", "ltr"],
  ])("reads %s %s", (language, direction) => {
    expect(drawn([body("Hi.")], { language }).direction).toBe(direction)
  })

  it("folds four buttons into two and one that opens them all", () => {
    const replies = (count: number) =>
      buttons(
        ...Array.from({ length: count }, (_, at) => ({
          type: "QUICK_REPLY" as const,
          text: `Reply ${at}`,
        }))
      )
    expect(drawn([body("Hi."), replies(3)]).allOptions).toBeUndefined()
    const folded = drawn([body("Hi."), replies(4)], { language: "de" })
    expect(folded.allOptions).toEqual({ after: 2, text: "Alle Optionen ansehen" })
    expect(folded.buttons).toHaveLength(4)
  })
})
