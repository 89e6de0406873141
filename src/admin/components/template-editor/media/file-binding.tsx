import { Hint, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OfferedVariable } from "../../../../domain/automations/offered-variables"
import type { HeaderForm, Place } from "../../../lib/template-editor/template-form"
import { useEditor } from "../editor-context"
import { BindingPicker } from "../variables/binding-picker"

interface FileBindingProps {
  place: Place
  header: HeaderForm
}

/** Which file an event's message carries in the place of the sample. */
export function FileBinding({ place, header }: FileBindingProps) {
  const { t } = useTranslation()
  const { form, offered, dispatch } = useEditor()
  const { headerMedia } = header.bindings
  if (form.trigger === null && !headerMedia) return null

  const bind = (link: string) =>
    dispatch({
      do: "set header",
      place,
      change: {
        bindings: { ...header.bindings, headerMedia: link ? { ...headerMedia, link } : undefined },
      },
    })
  const label = t("whatsapp.templateEditor.media.filledBy")
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus">
        {label}
      </Label>
      <BindingPicker
        label={label}
        binding={headerMedia?.link ?? ""}
        among={offered.filter(isFile)}
        onChange={({ binding }) => binding !== undefined && bind(binding)}
      />
      <Hint>{t("whatsapp.templateEditor.media.filledByHint")}</Hint>
    </div>
  )
}

function isFile({ field }: OfferedVariable): boolean {
  return /(pdf|image|video)_url$/.test(field)
}
