import { useState, type FormEvent } from "react"
import { simulatorClient, type BusinessNumberChoice } from "../data/simulator-client"
import { CloseIcon } from "../icons"
import { useDialog } from "../use-dialog"

type Props = {
  numbers: BusinessNumberChoice[]
  onClose: () => void
  onStarted: (chatKey: string) => void
}

/** Somebody who has no chat yet writes to one of the businesses. */
export function NewChatDialog({ numbers, onClose, onStarted }: Props) {
  const dialog = useDialog()
  const [problem, setProblem] = useState<string>()

  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = (name: string) => {
      const given = form.get(name)
      return typeof given === "string" ? given.trim() : ""
    }
    try {
      await simulatorClient.write({
        from: value("phone"),
        to: value("business"),
        text: value("text"),
        name: value("name"),
      })
      // The simulator may know the number by another id; the newest chat is the one just started.
      const [newest] = await simulatorClient.chats()
      if (newest) onStarted(newest.key)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <dialog ref={dialog} className="dialog" onClose={onClose} aria-labelledby="new-chat-title">
      <header className="dialog-header">
        <h2 id="new-chat-title">Write as somebody new</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
          <CloseIcon />
        </button>
      </header>
      <form className="fields" onSubmit={(event) => void start(event)}>
        <label>
          Phone number
          <input
            name="phone"
            type="tel"
            required
            pattern="[+0-9() \-]{7,20}"
            title="With country code, like +44 7911 123456"
            placeholder="+44 7911 123456"
            autoComplete="off"
          />
        </label>
        <label>
          Name <span className="optional">optional</span>
          <input name="name" placeholder="Amira Hassan" autoComplete="off" dir="auto" />
        </label>
        <label>
          To
          <select name="business" required>
            {numbers.map((number) => (
              <option key={number.id} value={number.id}>
                {number.name} ({number.phone})
              </option>
            ))}
          </select>
        </label>
        <label>
          Message
          <textarea name="text" required rows={3} defaultValue="Hello!" dir="auto" />
        </label>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="main-button">
          Send
        </button>
      </form>
    </dialog>
  )
}
