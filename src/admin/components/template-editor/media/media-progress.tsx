import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** How much of a file has left. */
export function MediaProgress({ share }: { share: number }) {
  const { t } = useTranslation()
  const percent = Math.round(share * 100)
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("whatsapp.templateEditor.media.uploading", { percent })}
      </Text>
      <div
        role="progressbar"
        aria-valuenow={percent}
        aria-label={t("whatsapp.templateEditor.media.uploading", { percent })}
        className="bg-ui-bg-subtle h-1.5 overflow-hidden rounded-full"
      >
        <div
          style={{ width: `${percent}%` }}
          className="bg-ui-bg-interactive h-full rounded-full transition-[width]"
        />
      </div>
    </div>
  )
}
