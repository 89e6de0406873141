import { useRef, type ChangeEvent } from "react"
import { useTranslation } from "react-i18next"

interface FilePicker {
  accept: readonly string[]
  onFile: (file: File) => void
}

/** The browser's own dialog for files: put its input on the page, and open it. */
export function useFilePicker({ accept, onFile }: FilePicker) {
  const { t } = useTranslation()
  const ref = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file may be chosen again after a failure.
    target.value = ""
    if (file) onFile(file)
  }
  const input = (
    <input
      ref={ref}
      type="file"
      accept={accept.join(",")}
      onChange={choose}
      className="sr-only"
      tabIndex={-1}
      aria-label={t("whatsapp.templateEditor.media.choose")}
    />
  )
  return { open: () => ref.current?.click(), input }
}
