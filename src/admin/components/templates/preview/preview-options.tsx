import { XMark } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { RenderedButton } from "../../../../domain/templates/rendered-template"
import { PreviewButton } from "./preview-button"

interface PreviewOptionsProps {
  title: string
  buttons: readonly RenderedButton[]
  onClose: () => void
}

/** All buttons of a message, on a sheet over the chat. */
export function PreviewOptions({ title, buttons, onClose }: PreviewOptionsProps) {
  const { t } = useTranslation()
  return (
    <div className="absolute inset-0 z-10 flex flex-col justify-end bg-[rgb(11_20_26/45%)]">
      <div className="rounded-t-2xl bg-[var(--phone-bubble)] pb-3">
        <div className="flex items-center gap-x-3 px-4 py-3">
          <button
            type="button"
            aria-label={t("whatsapp.templateEditor.preview.close")}
            onClick={onClose}
            className="rounded-md text-[color:var(--phone-soft)]"
          >
            <XMark />
          </button>
          <span className="text-[15px] font-medium">{title}</span>
        </div>
        <ul>
          {buttons.map((button, index) => (
            <PreviewButton key={index} button={button} />
          ))}
        </ul>
      </div>
    </div>
  )
}
