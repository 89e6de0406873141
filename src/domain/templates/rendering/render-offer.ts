import type { RenderedOffer } from "../rendered-template"
import { expirationOf } from "../sending/expiration-of"
import type { ButtonPart, OfferPart } from "../template-model"
import type { TemplateValues } from "../template-values"

/** Draws the box of a limited-time offer. */
export function renderOffer(
  { text, hasExpiration }: OfferPart,
  buttons: readonly ButtonPart[],
  values: TemplateValues
): RenderedOffer {
  const expiresAt = hasExpiration ? expirationOf(values) : undefined
  const at = buttons.findIndex(({ type }) => type === "COPY_CODE")
  const code = at < 0 ? undefined : values.buttons?.[String(at)]
  return {
    text,
    expires: hasExpiration,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(code && { code }),
  }
}
