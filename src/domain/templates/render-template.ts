import { directionOf } from "./direction-of"
import { fillPlaceholders } from "./placeholders"
import { renderButton } from "./rendering/render-button"
import { cardsAsText, renderCards } from "./rendering/render-cards"
import { headerAsText, renderHeader } from "./rendering/render-header"
import { renderOffer } from "./rendering/render-offer"
import { shownParts } from "./rendering/shown-parts"
import { whatsappWords } from "./rendering/whatsapp-words"
import type { RenderedButton, RenderedTemplate } from "./rendered-template"
import { buttonValue } from "./sending/button-value"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/** With more buttons than fit, the phone shows two and one that opens them all. */
const FIT = 3
const SHOWN = 2

/** Draws a template with its values as the recipient sees it. Missing values stay visible. */
export function renderTemplate(
  definition: TemplateDefinition,
  values: TemplateValues
): RenderedTemplate {
  const parts = shownParts(definition)
  const words = whatsappWords(definition.language)

  const header = parts.header && renderHeader(parts.header, values)
  const offer = parts.offer && renderOffer(parts.offer, parts.buttons, values)
  const footer = parts.footer?.text
  const carousel = renderCards(parts.carousel, values.cards, words)
  const buttons = parts.buttons.map((button, index) =>
    renderButton(button, buttonValue(index, definition, values), words)
  )
  if (parts.asksToCall) {
    buttons.push({ type: "CALL_PERMISSION_REQUEST", text: words.choosePreference })
  }

  const drawn = {
    ...(header && { header }),
    ...(offer && { offer }),
    body: fillPlaceholders(parts.body?.text ?? "", values.body),
    ...(footer && { footer }),
    buttons,
    ...(carousel.length > 0 && { carousel }),
  }
  return {
    direction: directionOf(definition.language),
    ...drawn,
    ...(buttons.length > FIT && { allOptions: { after: SHOWN, text: words.allOptions } }),
    text: asText(drawn),
  }
}

type Drawn = Omit<RenderedTemplate, "direction" | "text" | "allOptions">

function asText({ header, offer, body, footer, buttons, carousel }: Drawn): string {
  const lines = [
    header && headerAsText(header),
    offer && [offer.text, offer.code].filter(Boolean).join(" · "),
    body,
    footer,
    labelsOf(buttons),
    carousel && cardsAsText(carousel),
  ]
  return lines.filter(Boolean).join("\n\n")
}

const labelsOf = (buttons: readonly RenderedButton[]) =>
  buttons.map(({ text }) => `[${text}]`).join(" ")
