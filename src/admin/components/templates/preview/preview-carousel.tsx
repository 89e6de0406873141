import type { RenderedCard } from "../../../../domain/templates/rendered-template"
import { ChatText } from "../../messages/chat-text"
import { PreviewButtons } from "./preview-buttons"
import { PreviewHeader } from "./preview-header"

/** Cards below a bubble, which are swiped sideways. */
export function PreviewCarousel({ cards }: { cards: readonly RenderedCard[] }) {
  return (
    <ul
      data-part="carousel"
      // Scrolled with the arrow keys as well.
      tabIndex={0}
      className="-mx-2 mt-1.5 flex snap-x gap-x-2 scroll-px-2 overflow-x-auto px-2 pb-2 outline-none"
    >
      {cards.map(({ header, body, buttons }, index) => (
        <li
          key={index}
          data-part="card"
          className="flex w-[238px] shrink-0 snap-start flex-col rounded-[10px] bg-[var(--phone-bubble)] shadow-[0_1px_0.5px_var(--phone-shade)]"
        >
          <div className="flex flex-1 flex-col p-1.5">
            {header && <PreviewHeader header={header} />}
            {body && (
              <p className="whitespace-pre-wrap px-1 pb-1 text-start text-[14px] leading-5 [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
                <ChatText text={body} />
              </p>
            )}
          </div>
          <PreviewButtons buttons={buttons} />
        </li>
      ))}
    </ul>
  )
}
