import { ArrowUpTray } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useId, useState, type DragEvent } from "react"
import { useTranslation } from "react-i18next"
import type { ImportTemplates } from "../../../../contract"
import { templatesInFile } from "../../../lib/look-at-file"

/** A file of templates, read but not sent. */
export interface PickedFile {
  name: string
  templates: unknown[]
  content: ImportTemplates["file"]
}

interface FilePickerProps {
  file: PickedFile | null
  onPick: (file: PickedFile | null) => void
}

/** Takes a file by a click or by dropping it, and says so when it is none of ours. */
export function FilePicker({ file, onPick }: FilePickerProps) {
  const { t } = useTranslation()
  const id = useId()
  const [isWrong, setIsWrong] = useState(false)
  const [isOver, setIsOver] = useState(false)

  const read = async (picked: File | undefined) => {
    if (!picked) return
    const text = await picked.text()
    const templates = templatesInFile(text)
    setIsWrong(templates === null)
    onPick(
      templates && {
        name: picked.name,
        templates,
        content: JSON.parse(text) as ImportTemplates["file"],
      }
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void read(event.dataTransfer.files[0])
  }

  return (
    <div className="flex flex-col gap-y-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex cursor-pointer flex-col items-center gap-y-2 rounded-lg border border-dashed p-8 text-center",
          "hover:border-ui-border-interactive focus-within:border-ui-border-interactive",
          isOver && "border-ui-border-interactive bg-ui-bg-highlight"
        )}
      >
        <ArrowUpTray aria-hidden className="text-ui-fg-subtle" />
        <Text size="small" weight="plus" className="break-all">
          {file ? <bdi>{file.name}</bdi> : t("whatsapp.templates.import.choose")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {file
            ? t("whatsapp.templates.import.holds", { amount: file.templates.length })
            : t("whatsapp.templates.import.orDrop")}
        </Text>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={({ target }) => {
            void read(target.files?.[0])
            // The same file may be chosen again after it was mended.
            target.value = ""
          }}
        />
      </label>
      {isWrong && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t("whatsapp.templates.import.wrongFile")}
        </Text>
      )}
    </div>
  )
}
