import { ACCOUNT_REFUSALS } from "./account-refusals"
import { PHONE_REFUSALS } from "./phone-refusals"
import { SETUP_REFUSALS } from "./setup-refusals"
import { TEMPLATE_ACTION_REFUSALS } from "./template-action-refusals"
import { TEMPLATE_REFUSALS } from "./template-refusals"

/** What the shop's server refuses a person of the shop, by its code; `{{params}}` are filled in. */
export const REFUSALS = {
  ...TEMPLATE_REFUSALS,
  ...TEMPLATE_ACTION_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...SETUP_REFUSALS,
  ...PHONE_REFUSALS,
} as const

export type RefusalCode = keyof typeof REFUSALS

type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** What a refusal's words need filled in. */
export type RefusalParams<Code extends RefusalCode> = Record<
  NamesIn<(typeof REFUSALS)[Code]>,
  string | number
>
