import type { ListView } from "../../view/message-view"
import { CloseIcon } from "../icons"
import { useDialog } from "../use-dialog"

type Props = { list: ListView; onClose: () => void; onChoose: (rowId: string) => void }

/** The rows of a list message, one of which answers. */
export function ListSheet({ list, onClose, onChoose }: Props) {
  const dialog = useDialog()
  return (
    <dialog ref={dialog} className="dialog" onClose={onClose} aria-label={list.button}>
      <header className="dialog-header">
        <h2>{list.button}</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
          <CloseIcon />
        </button>
      </header>
      {list.sections.map((section, index) => (
        <section key={index}>
          {section.title && <h3 className="sheet-section">{section.title}</h3>}
          {section.rows.map((row) => (
            <button
              key={row.id}
              type="button"
              className="sheet-row"
              onClick={() => onChoose(row.id)}
              dir="auto"
            >
              <strong>{row.title}</strong>
              {row.description && <span>{row.description}</span>}
            </button>
          ))}
        </section>
      ))}
    </dialog>
  )
}
