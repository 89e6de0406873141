import { Fragment } from "react"
import { parseFormatting, type FormattedText } from "../../../domain/messages/chat-formatting"

/** A message's text as WhatsApp draws it. */
export function ChatText({ text }: { text: string }) {
  return <Parts parts={parseFormatting(text)} />
}

function Parts({ parts }: { parts: readonly FormattedText[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      <Part part={part} />
    </Fragment>
  ))
}

function Part({ part }: { part: FormattedText }) {
  switch (part.kind) {
    case "text":
      return <>{part.text}</>
    case "bold":
      return (
        // On a phone's screen the phone says how text looks, elsewhere the admin.
        <strong className="font-medium text-[color:var(--phone-text,var(--fg-base))]">
          <Parts parts={part.children} />
        </strong>
      )
    case "italic":
      return (
        <em>
          <Parts parts={part.children} />
        </em>
      )
    case "strike":
      return (
        <s>
          <Parts parts={part.children} />
        </s>
      )
    case "mono":
      return <code className="font-mono">{part.text}</code>
    case "link":
      return <span className="text-[color:var(--phone-link,inherit)]">{part.url}</span>
  }
}
