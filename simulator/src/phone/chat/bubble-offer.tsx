import type { MessageView } from "../../view/message-view"
import { TagIcon } from "../icons"
import { timeLeft } from "../text/time-left"
import { useNow } from "../text/use-now"

/** The box of a limited-time offer: what it is, how long it lasts, and its code. */
export function BubbleOffer({ offer }: { offer: NonNullable<MessageView["offer"]> }) {
  const now = useNow()
  const { text, expires, expiresAt, code } = offer
  return (
    <div className="offer">
      <TagIcon />
      <p dir="auto">
        <strong>{text}</strong>
        {expires && expiresAt !== undefined && <span>{timeLeft(expiresAt, now)}</span>}
        {code !== undefined && (
          <span>
            Code: <code>{code}</code>
          </span>
        )}
      </p>
    </div>
  )
}
