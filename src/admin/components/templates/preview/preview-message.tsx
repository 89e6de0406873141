import type { RenderedTemplate } from "../../../../domain/templates/rendered-template"
import { ChatText } from "../../messages/chat-text"
import { PreviewButtons } from "./preview-buttons"
import { PreviewCarousel } from "./preview-carousel"
import { PreviewHeader } from "./preview-header"
import { PreviewOffer } from "./preview-offer"

/** Any time does: what matters is where it stands. */
const TIME = "10:24"

/** A template's message as WhatsApp draws it in a chat. */
export function PreviewMessage({ rendered }: { rendered: RenderedTemplate }) {
  const { header, offer, body, footer, buttons, allOptions, carousel } = rendered
  return (
    <>
      <article className="w-[88%] rounded-[10px] rounded-ss-none bg-[var(--phone-bubble)] shadow-[0_1px_0.5px_var(--phone-shade)]">
        <div className="flex flex-col p-1.5">
          {header && <PreviewHeader header={header} />}
          {offer && <PreviewOffer offer={offer} />}
          <div className="px-1">
            {body && (
              <p
                data-part="body"
                className="whitespace-pre-wrap text-start text-[14.5px] leading-5 [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
              >
                <ChatText text={body} />
              </p>
            )}
            {footer && (
              <p
                data-part="footer"
                className="mt-1.5 text-start text-[13px] leading-[18px] text-[color:var(--phone-soft)] [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
              >
                {footer}
              </p>
            )}
            <p
              aria-hidden
              className="text-end text-[11px] leading-4 text-[color:var(--phone-soft)]"
            >
              {TIME}
            </p>
          </div>
        </div>
        <PreviewButtons buttons={buttons} allOptions={allOptions} />
      </article>
      {carousel && <PreviewCarousel cards={carousel} />}
    </>
  )
}
