import type { OptInProblem } from "../session/opt-in-problem"

/** Everything the box says. `{shop}`, `{code}`, `{country}` and `{phone}` are filled in. */
export type OptInTexts = {
  /** The words beside the box: what the shopper agrees to. */
  wording: string
  /** Stands for `{shop}` where the shop's name is not given. */
  thisShop: string
  phoneLabel: string
  /** Below the field, when numbers without a country code are read in a country. */
  hint: string
  /** Below the field, when every number needs its country code. */
  hintInternational: string
  /** Below an empty field, when a number was saved before the page was loaded again. */
  hintSaved: string
  saving: string
  saved: string
  retry: string
  problems: Record<OptInProblem, string>
}
