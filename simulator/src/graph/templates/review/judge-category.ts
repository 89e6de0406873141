import { type JsonObject } from "../../../json"
import { textsOf } from "./texts-of"

/** Words that sell, in the languages the simulator reads. */
const promotional = [
  /\b(sale|discount(s|ed)?|promo(tion(s|al)?)?|coupons?|special offers?|best deals?|limited[- ]time)\b/i,
  /\d\s?% (off|discount)|\b(buy|shop) now\b|\bsave (up to )?[$€£\d]|\bdon't miss\b|\bcongratulations\b/i,
  /\b(still in|left (something|items) in|waiting in) your (cart|basket|bag)\b/i,
  /\b(descuentos?|rebajas?|ofertas? especial(es)?|promoci[oó]n(es)?|cup[oó]n|descontos?|cupom)\b/i,
  /\b(rabatt(e|aktion)?|sonderangebote?|gutschein(code)?|soldes|code promo|remise exceptionnelle)\b/i,
  /डिस्काउंट|विशेष ऑफ़र|भारी छूट|خصم|تخفيضات|عرض خاص/,
]

/** The category Meta puts a template in: what promotes is MARKETING, whatever was asked for. */
export function judgeCategory(wanted: string, components: readonly JsonObject[]): string {
  if (wanted !== "UTILITY") return wanted
  const texts = textsOf(components).join("\n")
  return promotional.some((words) => words.test(texts)) ? "MARKETING" : "UTILITY"
}
