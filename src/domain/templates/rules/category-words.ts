/** Words Meta's reviewers take for promotion, in the languages this plugin speaks. */
const PROMOTION = [
  ...["sale", "discounts?", "offers?", "promo", "promotions?", "promotional", "coupons?"],
  ...["vouchers?", "deals?", "bargains?", "giveaway", "free gift", "buy now", "shop now"],
  ...["limited time", "exclusive", "don['’]t miss", "best price", "congratulations", "save \\d+"],
  ...["ofertas?", "descuentos?", "promoci(?:ón|ones)", "rebajas?", "cup(?:ón|ones)", "regalo"],
  ...["compra ahora", "felicidades", "enhorabuena", "no te lo pierdas"],
  ...["descontos?", "promoç(?:ão|ões)", "cupo(?:m|ns)", "liquidação", "brinde", "compre agora"],
  ...["parabéns", "não perca"],
  ...["rabatte?", "rabattcode", "gutscheine?", "gutscheincode", "sonderangebote?", "angebote?"],
  ...["schlussverkauf", "schnäppchen", "jetzt kaufen", "glückwunsch", "nur für kurze zeit"],
  ...["soldes", "promotions?", "code promo", "réductions?", "bons? de réduction", "offres?"],
  ...["bon d['’]achat", "cadeau", "achetez maintenant", "félicitations", "profitez"],
  ...["खास ऑफ़र", "ऑफ़र", "ऑफर", "छूट", "कूपन", "सेल", "मुफ़्त उपहार", "अभी खरीदें", "बधाई"],
  ...["عروض", "خصومات", "كود خصم", "كوبون", "تخفيضات", "هدية", "تسوق الآن", "اشتر الآن", "تهانينا"],
]

/** Words for a basket that was left, which Meta counts as marketing. */
const BASKET = [
  ...["(?:in|left in) your (?:cart|basket)", "forgot something", "abandoned (?:cart|checkout)"],
  ...["en tu carrito", "no seu carrinho", "in (?:deinem|Ihrem) warenkorb", "dans votre panier"],
  ...["आपके? कार्ट में", "في (?:سلة التسوق|سلتك|عربة التسوق)"],
]

/** Words for a one-time code, which Meta takes in authentication templates only. */
const CODE = [
  ...["(?:verification|one[- ]time|security|login|sign[- ]in) (?:code|password|pin)", "otp"],
  ...["código de (?:verificación|seguridad|acceso)", "código de (?:verificação|segurança)"],
  ...["bestätigungscode", "einmalcode", "sicherheitscode", "anmeldecode"],
  ...["code de (?:vérification|sécurité|connexion)", "सत्यापन कोड", "ओटीपी"],
  ...["رمز (?:التحقق|الأمان|الدخول)"],
]

/** Percentages off, whatever the language. */
const PERCENT = "\\d+\\s?% ?(?:off|de descuento|de desconto|de réduction|rabatt|छूट|خصم)"

const LETTER = "[\\p{L}\\p{M}\\p{N}]"
// A word before a colon is the label of an amount, such as "Discount: €5.00".
const pattern = (words: readonly string[]) =>
  new RegExp(`(?<!${LETTER})(?:${words.join("|")})(?!${LETTER})(?!\\s*:)`, "giu")

const PATTERNS = {
  promotion: pattern([PERCENT, ...PROMOTION]),
  basket: pattern(BASKET),
  code: pattern(CODE),
} as const

/** The words of a text that make Meta doubt its category, each once. */
export function tellingWords(text: string, about: keyof typeof PATTERNS): string[] {
  const found = text.match(PATTERNS[about]) ?? []
  return [...new Set(found.map((word) => word.toLowerCase()))]
}
