import type { ReactNode } from "react"
import { CloseIcon } from "../icons"
import { useDialog } from "../use-dialog"

type Props = { title: string; children: ReactNode; onClose: () => void }

/** All of a message's buttons, when it has more than a bubble shows. */
export function AllOptionsSheet({ title, children, onClose }: Props) {
  const dialog = useDialog()
  return (
    <dialog ref={dialog} className="dialog" onClose={onClose} aria-label={title}>
      <header className="dialog-header">
        <h2 dir="auto">{title}</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
          <CloseIcon />
        </button>
      </header>
      <div className="all-options">{children}</div>
    </dialog>
  )
}
