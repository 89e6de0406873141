import { SAMPLE_STOREFRONT_URL } from "../library/storefront-url"
import { isLocalAddress } from "../local-address"
import { couponLimitOf, lengthOf, LIMITS } from "../limits"
import { placeholderNames } from "../placeholders"
import { ofKinds } from "./of-kinds"
import type { TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const SHORTENERS =
  /^https?:\/\/(www\.)?(wa\.me|api\.whatsapp\.com|bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|t\.ly|rb\.gy|shorturl\.at)([/?#]|$)/i

const ADDRESS = /^https?:\/\/[^\s/?#{}]+\.[^\s{}]+/i

/** Rules for what a button opens or copies. */
export const URL_RULES: readonly TemplateRule[] = [
  {
    id: "url_invalid",
    where: "buttons",
    severity: "error",
    message: "The button's address is no address of a web page.",
    remedy: "Write all of it, such as https://shop.example/orders.",
    find: ofKinds(["URL"], ({ url }) =>
      when(!isLocalAddress(url) && (!ADDRESS.test(url) || /\s/.test(withoutVariables(url))), {
        field: "url",
      })
    ),
  },
  {
    id: "url_local",
    where: "buttons",
    severity: "error",
    message: "The button opens an address that only this machine or its network has.",
    remedy:
      "Write the public https address of your storefront. To try things out, any https address will do.",
    find: ofKinds(["URL"], ({ url }) => when(isLocalAddress(url), { field: "url" })),
  },
  {
    id: "url_too_long",
    where: "buttons",
    severity: "error",
    message: "The button's address has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it.",
    find: ofKinds(["URL"], ({ url }) =>
      when(lengthOf(url) > LIMITS.url, {
        field: "url",
        params: { length: lengthOf(url), limit: LIMITS.url },
      })
    ),
  },
  {
    id: "url_variable",
    where: "buttons",
    severity: "error",
    message: "An address may have one variable, at its very end.",
    remedy: "Move it to the end, and put what else varies into it.",
    find: ofKinds(["URL"], ({ url }) =>
      when(/[{}]/.test(url) && !/^[^{}]+\{\{[^{}]+\}\}$/.test(url), { field: "url" })
    ),
  },
  {
    id: "url_sample_missing",
    where: "buttons",
    severity: "error",
    message: "The variable of the button's address has no sample.",
    remedy: "Write what could stand at the end of the address.",
    find: ofKinds(["URL"], ({ url, sample }, { category }) =>
      when(
        // Meta made the address of a one-time code's button.
        category !== "AUTHENTICATION" && placeholderNames(url).length > 0 && !sample?.trim(),
        { field: "sample" }
      )
    ),
  },
  {
    id: "url_shortener",
    where: "buttons",
    severity: "error",
    message: "Meta rejects shortened addresses and links to WhatsApp itself.",
    remedy: "Use the full address of the page on your own domain.",
    find: ofKinds(["URL"], ({ url }) => when(SHORTENERS.test(url), { field: "url" })),
  },
  {
    id: "url_sample_storefront",
    where: "buttons",
    severity: "error",
    message: "The button opens {{url}}, which only stands for your storefront.",
    remedy: "Write your storefront's address in its place.",
    find: ofKinds(["URL"], ({ url }) =>
      when(url.startsWith(SAMPLE_STOREFRONT_URL), {
        field: "url",
        params: { url: SAMPLE_STOREFRONT_URL },
      })
    ),
  },
  {
    id: "coupon_code_missing",
    where: "buttons",
    severity: "error",
    message: "The button to copy a code has no sample of one.",
    remedy: "Write a code such as SPRING25.",
    find: ofKinds(["COPY_CODE"], ({ sample }) => when(!sample?.trim(), { field: "sample" })),
  },
  {
    id: "coupon_code_too_long",
    where: "buttons",
    severity: "error",
    message: "The code to copy has {{length}} characters; {{limit}} are allowed.",
    remedy: "Use a shorter code.",
    find: ofKinds(["COPY_CODE"], ({ sample = "" }, model) => {
      const limit = couponLimitOf(model)
      const length = lengthOf(sample)
      return when(length > limit, { field: "sample", params: { length, limit } })
    }),
  },
]

const withoutVariables = (url: string) => url.replace(/\{\{[^{}]*\}\}/g, "")
