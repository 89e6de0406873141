import { fillPlaceholders } from "../placeholders"
import type { RenderedCard } from "../rendered-template"
import type { CardPart } from "../template-model"
import type { CardValues } from "../template-values"
import { renderButton } from "./render-button"
import { headerAsText, renderHeader } from "./render-header"
import type { WhatsappWords } from "./whatsapp-words"

/**
 * The cards of a message. A carousel of products is approved with two and sent with as many as it
 * has values for, all built like the last.
 */
export function cardsToSend(
  cards: readonly CardPart[],
  values: readonly CardValues[] = []
): CardPart[] {
  const last = cards.at(-1)
  if (last?.header?.kind !== "product") return [...cards]
  return Array.from({ length: values.length || cards.length }, (_, at) => cards[at] ?? last)
}

/** Draws the cards of a carousel. */
export function renderCards(
  cards: readonly CardPart[],
  values: readonly CardValues[] | undefined,
  words: WhatsappWords
): RenderedCard[] {
  return cardsToSend(cards, values).map(({ header, body, buttons }, at) => {
    const given = values?.[at] ?? {}
    return {
      ...(header && { header: renderHeader(header, given) }),
      ...(body?.text && { body: fillPlaceholders(body.text, given.body) }),
      buttons: buttons.map((button, index) =>
        renderButton(button, given.buttons?.[String(index)], words)
      ),
    }
  })
}

/** Cards as plain text. */
export function cardsAsText(cards: readonly RenderedCard[]): string {
  return cards
    .map(({ header, body, buttons }) =>
      [header ? headerAsText(header) : "", body, buttons.map(({ text }) => `[${text}]`).join(" ")]
        .filter(Boolean)
        .join("\n")
    )
    .join("\n\n")
}
