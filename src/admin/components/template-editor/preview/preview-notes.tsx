import { useTranslation } from "react-i18next"
import type { AdminPreviewProblem } from "../../../../contract"

/** What stands in the way of a message with this data, and what is shown by a sample. */
export function PreviewNotes({ notes }: { notes: readonly AdminPreviewProblem[] }) {
  const { t } = useTranslation()
  const wordsOf = ({ code, params, card, message }: AdminPreviewProblem) => {
    const key = `whatsapp.templateEditor.preview.notes.${code}`
    const words = t(key, { ...params, defaultValue: "" })
    // Rules about the values themselves are told as the server words them.
    if (words === "") return message
    if (card === undefined) return words
    return `${t("whatsapp.templateEditor.carousel.card", { number: card + 1 })}: ${words}`
  }
  if (notes.length === 0) return null
  return (
    <ul className="flex flex-col gap-y-1">
      {notes.map((note, index) => (
        <li key={index} className="txt-small text-ui-fg-subtle text-pretty">
          <bdi>{wordsOf(note)}</bdi>
        </li>
      ))}
    </ul>
  )
}
