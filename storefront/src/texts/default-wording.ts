import { fill } from "./fill"
import type { OptInTexts } from "./opt-in-texts"
import { pickTexts } from "./pick-texts"

type Arguments = { locale?: string; shopName?: string; texts?: Partial<OptInTexts> }

/** The words beside the box when the shop gives none of its own. */
export function defaultWording({ locale = "en", shopName, texts: own }: Arguments): string {
  const { texts } = pickTexts(locale, own)
  return fill(texts.wording, { shop: shopName ?? texts.thisShop })
}
