import { AUTHENTICATION_RULES } from "./authentication-rules"
import { BODY_RULES } from "./body-rules"
import { BUTTON_LIST_RULES } from "./button-list-rules"
import { BUTTON_RULES } from "./button-rules"
import { CAROUSEL_RULES } from "./carousel-rules"
import { CATEGORY_RULES } from "./category-rules"
import { FOOTER_RULES } from "./footer-rules"
import { HEADER_RULES } from "./header-rules"
import { NAME_RULES } from "./name-rules"
import { OFFER_RULES } from "./offer-rules"
import type { TemplateRule } from "./template-rule"
import { URL_RULES } from "./url-rules"
import { VARIABLE_RULES } from "./variable-rules"
import { WHOLE_RULES } from "./whole-rules"

export type { CheckFacts, OtherTemplate, TemplateRule } from "./template-rule"

/** Every local rule, in the order of an editor's fields. */
export const TEMPLATE_RULES: readonly TemplateRule[] = [
  ...NAME_RULES,
  ...CATEGORY_RULES,
  ...WHOLE_RULES,
  ...HEADER_RULES,
  ...OFFER_RULES,
  ...BODY_RULES,
  ...VARIABLE_RULES,
  ...FOOTER_RULES,
  ...BUTTON_LIST_RULES,
  ...BUTTON_RULES,
  ...URL_RULES,
  ...CAROUSEL_RULES,
  ...AUTHENTICATION_RULES,
]
