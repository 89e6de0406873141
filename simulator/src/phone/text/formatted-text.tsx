import { Fragment } from "react"
import {
  parseFormatting,
  type FormattedText as Part,
} from "../../../../src/domain/messages/chat-formatting"

/** A message's text with its marks drawn. */
export function FormattedText({ text }: { text: string }) {
  return <Parts parts={parseFormatting(text)} />
}

function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      <OnePart part={part} />
    </Fragment>
  ))
}

function OnePart({ part }: { part: Part }) {
  switch (part.kind) {
    case "text":
      return part.text
    case "bold":
      return (
        <strong>
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
      return <code>{part.text}</code>
    case "link":
      return (
        <a href={part.url} target="_blank" rel="noreferrer">
          {part.url}
        </a>
      )
  }
}
