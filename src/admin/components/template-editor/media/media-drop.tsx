import { ArrowUpTray } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useState, type DragEvent } from "react"
import { useTranslation } from "react-i18next"
import { useFilePicker } from "./use-file-picker"

interface MediaDropProps {
  accept: readonly string[]
  hint: string
  onFile: (file: File) => void
}

/** Where a file is dropped, or chosen. */
export function MediaDrop({ accept, hint, onFile }: MediaDropProps) {
  const { t } = useTranslation()
  const { open, input } = useFilePicker({ accept, onFile })
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <>
      <button
        type="button"
        onClick={open}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex w-full flex-col items-center gap-y-2 rounded-lg border border-dashed p-6 outline-none",
          "hover:border-ui-border-interactive focus-visible:border-ui-border-interactive focus-visible:shadow-borders-focus",
          isOver && "!border-ui-border-interactive"
        )}
      >
        <span className="text-ui-fg-subtle flex items-center gap-x-2">
          <ArrowUpTray aria-hidden />
          <span className="txt-small">{t("whatsapp.templateEditor.media.choose")}</span>
        </span>
        <span className="txt-compact-small text-ui-fg-subtle">{hint}</span>
      </button>
      {input}
    </>
  )
}
