import { useState } from "react"
import type { ButtonView, MessageView } from "../../view/message-view"
import { CallIcon, CopyIcon, LinkIcon, ListIcon, ReplyIcon } from "../icons"
import { ListSheet } from "./list-sheet"

type Props = { view: MessageView; onPress: (button: string | number) => void }

/** The buttons below a bubble; replies answer, the others do what they do on a phone. */
export function BubbleButtons({ view, onPress }: Props) {
  const [isListOpen, setListOpen] = useState(false)
  if (view.buttons.length === 0 && !view.list) return null
  return (
    <div className="bubble-buttons">
      {view.buttons.map((button, index) => (
        <OneButton key={index} button={button} onReply={() => onPress(index)} />
      ))}
      {view.list && (
        <button type="button" className="bubble-button" onClick={() => setListOpen(true)}>
          <ListIcon /> <bdi>{view.list.button}</bdi>
        </button>
      )}
      {view.list && isListOpen && (
        <ListSheet
          list={view.list}
          onClose={() => setListOpen(false)}
          onChoose={(row) => {
            setListOpen(false)
            onPress(row)
          }}
        />
      )}
    </div>
  )
}

function OneButton({ button, onReply }: { button: ButtonView; onReply: () => void }) {
  switch (button.type) {
    case "QUICK_REPLY":
    case "REPLY":
      return (
        <button type="button" className="bubble-button" onClick={onReply}>
          <ReplyIcon /> <bdi>{button.text}</bdi>
        </button>
      )
    case "URL":
      return (
        <a
          className="bubble-button"
          href={button.url}
          target="_blank"
          rel="noreferrer"
          title={button.url}
        >
          <LinkIcon /> <bdi>{button.text}</bdi>
        </a>
      )
    case "PHONE_NUMBER":
      return (
        <a className="bubble-button" href={`tel:${button.phoneNumber}`}>
          <CallIcon /> <bdi>{button.text}</bdi>
        </a>
      )
    case "COPY_CODE":
    case "OTP":
      return <CopyButton text={button.text} code={button.code} />
    default:
      return (
        <button type="button" className="bubble-button" disabled title={nameOf(button)}>
          <bdi>{button.text}</bdi>
        </button>
      )
  }
}

const nameOf = (button: ButtonView) => (button.type === "OTHER" ? button.buttonType : button.type)

function CopyButton({ text, code }: { text: string; code: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="bubble-button"
      onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
    >
      <CopyIcon /> <bdi>{copied ? `Copied: ${code}` : text}</bdi>
    </button>
  )
}
