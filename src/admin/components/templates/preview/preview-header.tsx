import type { RenderedHeader } from "../../../../domain/templates/rendered-template"
import { ChatText } from "../../messages/chat-text"
import { PreviewDocument } from "./preview-document"
import { PreviewPicture } from "./preview-picture"
import { PreviewPlace } from "./preview-place"

/** What stands above a message's text: a title, a file, a place or a product. */
export function PreviewHeader({ header }: { header: RenderedHeader }) {
  switch (header.kind) {
    case "text":
      return (
        <h3
          data-part="header"
          className="px-1 pb-1 pt-0.5 text-start text-[15px] font-semibold leading-5 [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
        >
          <ChatText text={header.text} />
        </h3>
      )
    case "location":
      return <PreviewPlace place={header} />
    case "product":
      return <PreviewPicture header={{ kind: header.kind }} />
    default:
      return header.kind === "document" ? (
        <PreviewDocument file={header} />
      ) : (
        <PreviewPicture header={{ kind: header.kind, link: header.link }} />
      )
  }
}
