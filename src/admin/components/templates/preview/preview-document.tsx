import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { RenderedMedia } from "../../../../domain/templates/rendered-template"

/** A file to be opened, by its name and kind. */
export function PreviewDocument({ file }: { file: RenderedMedia }) {
  const { t } = useTranslation()
  const name = file.filename ?? t("whatsapp.templates.preview.document")
  const kind = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "PDF"
  return (
    <div
      data-part="header"
      className="mb-1.5 flex items-center gap-x-2.5 rounded-[7px] bg-[var(--phone-tint)] px-3 py-2.5"
    >
      <DocumentText aria-hidden className="shrink-0 text-[#d9413b]" />
      <div className="flex min-w-0 flex-col">
        <bdi className="truncate text-[14px] leading-5">{name}</bdi>
        <span className="text-[12px] leading-4 text-[color:var(--phone-soft)]">{kind}</span>
      </div>
    </div>
  )
}
