import { useState, type KeyboardEvent } from "react"
import { SendIcon } from "../icons"

/** Where the person writes. Enter sends, with Shift it starts a new line. */
export function Composer({ onSend }: { onSend: (text: string) => Promise<boolean> }) {
  const [text, setText] = useState("")

  const send = async () => {
    const written = text.trim()
    if (written === "") return
    setText("")
    // What could not be sent comes back into the box.
    if (!(await onSend(written))) setText(written)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <textarea
        aria-label="Type a message"
        placeholder="Type a message"
        rows={Math.min(5, text.split("\n").length)}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        className="round-button"
        aria-label="Send"
        disabled={text.trim() === ""}
      >
        <SendIcon />
      </button>
    </form>
  )
}
