import { renderTemplate } from "../../render-template"
import type { LibraryLanguage } from "../index"
import { LIBRARY_ENTRIES } from "./library-entries"

/** What makes Meta take a message for advertising, wherever it stands. */
const PROMOTIONAL: Record<LibraryLanguage, RegExp> = {
  en: /\b(sale|offers?|deals?|discounts?|promo\w*|coupons?|vouchers?|free|save|exclusive|special|shop now|buy|hurry|gift|% off)\b/i,
  es: /ofert|descuent|promo|cupón|cupon|grat[iu]|ahorr|exclusiv|rebaja|aprovech|compra(r)? ahora|regalo|especial/i,
  pt_BR:
    /ofert|descont|promo|cupo[nm]|grátis|gratuit|economiz|exclusiv|liquida|aproveit|compre|brinde|presente|especial/i,
  hi: /ऑफ़र|ऑफर|छूट|डिस्काउंट|कूपन|मुफ़्त|मुफ्त|सेल|बचत|ख़रीदें|खरीदें|तोहफ़ा|ख़ास/,
  ar: /عرض|عروض|خصم|تخفيض|كوبون|قسيمة|مجان|تسوّق|تسوق|هدية|حصري|وفّر/,
  de: /angebot|rabatt|gutschein(?!\w)|aktion|gratis|kostenlos|sparen|exklusiv|sonderpreis|schnäppchen|jetzt kaufen|geschenk/i,
  fr: /offre|promo|remise|réduction|solde[sz]|bon d’achat|coupon|gratuit|économis|exclusi|profite|achetez|cadeau/i,
}

const RIGHT_TO_LEFT = /^\p{Script=Arabic}/u

const wordingOf = ({ definition }: (typeof LIBRARY_ENTRIES)[number]) =>
  renderTemplate(definition, { body: {} }).text.replace(/\{\{[^{}]*\}\}/g, "")

/** Meta's own words begin with the code. */
function isOursInArabic({ language, template }: (typeof LIBRARY_ENTRIES)[number]): boolean {
  return language === "ar" && template.category !== "AUTHENTICATION"
}

describe("the ready-made templates", () => {
  it.each(LIBRARY_ENTRIES.filter(({ template }) => template.category === "UTILITY"))(
    "do not advertise in $name in $language, which is utility",
    (entry) => {
      expect(wordingOf(entry)).not.toMatch(PROMOTIONAL[entry.language])
    }
  )

  it("are set cleanly: no doubled spaces, none at the end of a line, none before a comma", () => {
    for (const { definition } of LIBRARY_ENTRIES) {
      const { text } = renderTemplate(definition, { body: {} })
      expect(text).not.toMatch(/ {2}| \n|\n |[^\S\n][,.]| $/)
    }
  })

  it.each(LIBRARY_ENTRIES.filter(isOursInArabic))(
    "read from right to left line by line in $name, whatever fills them",
    ({ definition }) => {
      const { header, body, footer = "", buttons } = renderTemplate(definition, { body: {} })
      const heading = header?.kind === "text" ? [header.text] : []
      const labels = buttons.flatMap(({ type, text }) => (type === "COPY_CODE" ? [] : [text]))
      const lines = [...heading, ...body.split("\n"), footer, ...labels].filter(Boolean)
      // The first strong letter of a line decides its direction: it must not be a value's.
      for (const line of lines) expect(line.replace(/^[*_]+/, "")).toMatch(RIGHT_TO_LEFT)
      for (const line of lines) expect(line.replace(/\{\{\w+\}\}/g, "")).not.toMatch(/[A-Za-z]/)
    }
  )
})
