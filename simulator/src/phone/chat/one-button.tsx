import { useState, type ReactNode } from "react"
import type { ButtonView } from "../../view/message-view"
import { BagIcon, CallIcon, CopyIcon, FormIcon, LinkIcon, ReplyIcon } from "../icons"

type Props = {
  button: ButtonView
  /** A reply is sent. */
  onReply: () => void
  /** A link is followed or a code copied, which Meta counts. */
  onFollow: () => void
}

/** One button of a message; replies answer, the others do what they do on a phone. */
export function OneButton({ button, onReply, onFollow }: Props) {
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
          onClick={onFollow}
        >
          <LinkIcon /> <bdi>{button.text}</bdi>
        </a>
      )
    case "PHONE_NUMBER":
      return (
        <a className="bubble-button" href={`tel:${button.phoneNumber}`} onClick={onFollow}>
          <CallIcon /> <bdi>{button.text}</bdi>
        </a>
      )
    case "COPY_CODE":
    case "OTP":
      return <CopyButton text={button.text} code={button.code} onFollow={onFollow} />
    case "FLOW":
    case "REQUEST_CONTACT_INFO":
      return <Opening icon={<FormIcon />} button={button} />
    case "CATALOG":
    case "MPM":
    case "SPM":
    case "ORDER_DETAILS":
      return <Opening icon={<BagIcon />} button={button} />
    case "VOICE_CALL":
    case "CALL_PERMISSION_REQUEST":
      return <Opening icon={<CallIcon />} button={button} />
    case "OTHER":
      return <Opening icon={null} button={button} />
  }
}

/** Opens something WhatsApp draws itself, which there is none of here. */
function Opening({ icon, button }: { icon: ReactNode; button: ButtonView }) {
  const kind = button.type === "OTHER" ? button.buttonType : button.type
  return (
    <button type="button" className="bubble-button" disabled title={kind}>
      {icon} <bdi>{button.text}</bdi>
    </button>
  )
}

function CopyButton({
  text,
  code,
  onFollow,
}: {
  text: string
  code: string
  onFollow: () => void
}) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    onFollow()
    void navigator.clipboard.writeText(code).then(() => setCopied(true))
  }
  return (
    <button type="button" className="bubble-button" onClick={copy}>
      <CopyIcon /> <bdi>{copied ? `Copied: ${code}` : text}</bdi>
    </button>
  )
}
