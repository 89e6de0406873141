import { DocumentText, Photo, PlaySolid, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateHeaderMedia } from "../../../../contract"
import type { HeaderKind } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { useFilePicker } from "./use-file-picker"

interface MediaFileProps {
  media: AdminTemplateHeaderMedia
  kind: HeaderKind
  accept: readonly string[]
  onReplace: (file: File) => void
  onRemove: () => void
}

/** The file that is there, and the ways to have another or none. */
export function MediaFile({ media, kind, accept, onReplace, onRemove }: MediaFileProps) {
  const { t } = useTranslation()
  const { urlOf } = useEditor()
  const { open, input } = useFilePicker({ accept, onFile: onReplace })
  const { file_name, mime_type } = media
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-center gap-x-3 rounded-lg p-2 pe-3">
      <Thumbnail url={urlOf(media)} kind={kind} />
      <div className="flex min-w-0 flex-1 flex-col">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          <bdi>{file_name || t("whatsapp.templateEditor.media.atMeta")}</bdi>
        </Text>
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {mime_type}
        </Text>
      </div>
      <Button type="button" size="small" variant="secondary" onClick={open}>
        {t("whatsapp.templateEditor.media.replace")}
      </Button>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        aria-label={t("whatsapp.templateEditor.media.remove")}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
      {input}
    </div>
  )
}

function Thumbnail({ url, kind }: { url: string | null; kind: HeaderKind }) {
  const [broken, setBroken] = useState<string>()
  if (url && url !== broken && kind === "IMAGE") {
    return (
      <img
        src={url}
        alt=""
        onError={() => setBroken(url)}
        className="size-10 shrink-0 rounded-md object-cover"
      />
    )
  }
  const Icon = kind === "IMAGE" ? Photo : kind === "DOCUMENT" ? DocumentText : PlaySolid
  return (
    <span className="bg-ui-bg-subtle text-ui-fg-subtle flex size-10 shrink-0 items-center justify-center rounded-md">
      <Icon aria-hidden />
    </span>
  )
}
