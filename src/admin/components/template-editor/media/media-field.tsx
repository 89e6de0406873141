import { useTranslation } from "react-i18next"
import { useHeaderMedia } from "../../../hooks/use-header-media"
import { mediaRulesFor } from "../../../lib/template-editor/media-rules"
import type { HeaderForm, Place } from "../../../lib/template-editor/template-form"
import { Refusal } from "../../form/refusal"
import { useEditor } from "../editor-context"
import { FileBinding } from "./file-binding"
import { MediaDrop } from "./media-drop"
import { MediaFile } from "./media-file"
import { MediaProgress } from "./media-progress"

interface MediaFieldProps {
  place: Place
  header: HeaderForm
}

/** The sample file of a header: chosen or dropped, uploaded to Meta, shown and replaced. */
export function MediaField({ place, header }: MediaFieldProps) {
  const { t } = useTranslation()
  const { form, dispatch } = useEditor()
  const { upload, refuse, progress, error } = useHeaderMedia()
  const rules = mediaRulesFor(header.kind)
  if (!rules) return null

  const take = (file: File) => {
    const refusal = rules.refusalOf(file)
    if (refusal) {
      refuse(new Error(t(`whatsapp.templateEditor.media.${refusal}`, { ...rules.words })))
      return
    }
    void upload({
      accountId: form.accountId,
      file,
      onDone: (media) => dispatch({ do: "set header", place, change: { media } }),
    })
  }
  const hint = t("whatsapp.templateEditor.media.allowed", { ...rules.words })

  return (
    <div className="flex flex-col gap-y-3">
      {progress !== null && <MediaProgress share={progress} />}
      {progress === null && header.media && (
        <MediaFile
          media={header.media}
          kind={header.kind}
          accept={rules.types}
          onReplace={take}
          onRemove={() => dispatch({ do: "set header", place, change: { media: null } })}
        />
      )}
      {progress === null && !header.media && (
        <MediaDrop accept={rules.types} hint={hint} onFile={take} />
      )}
      <Refusal error={error} />
      <FileBinding place={place} header={header} />
    </div>
  )
}
