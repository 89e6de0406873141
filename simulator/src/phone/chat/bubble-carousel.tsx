import type { CardView } from "../../view/message-view"
import { FormattedText } from "../text/formatted-text"
import { BubbleButtons, type ButtonActions } from "./bubble-buttons"
import { BubbleHeader } from "./bubble-header"

type Props = ButtonActions & {
  cards: CardView[]
  /** How many buttons the message has before those of its cards. */
  offset: number
}

/** Cards that are swiped sideways, below the bubble they belong to. */
export function BubbleCarousel({ cards, offset, ...actions }: Props) {
  const offsets = cards.map(
    (_, at) => offset + cards.slice(0, at).reduce((sum, { buttons }) => sum + buttons.length, 0)
  )
  return (
    <ul className="carousel" aria-label="Cards" tabIndex={0}>
      {cards.map(({ header, body, buttons }, index) => (
        <li key={index} className="card">
          <div className="bubble">
            {header && <BubbleHeader header={header} />}
            {body !== undefined && (
              <div className="bubble-text" dir="auto">
                <FormattedText text={body} />
              </div>
            )}
          </div>
          <BubbleButtons buttons={buttons} offset={offsets[index]} {...actions} />
        </li>
      ))}
    </ul>
  )
}
