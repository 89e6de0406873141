import { DocumentText, MapPin, Photo, PlaySolid, ShoppingBag } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { RenderedHeader } from "../../../domain/templates/rendered-template"

const ICONS = {
  image: Photo,
  video: PlaySolid,
  gif: PlaySolid,
  document: DocumentText,
  location: MapPin,
  product: ShoppingBag,
} as const

/** What stands above a message's text: a title, or a place for what is not there to be shown. */
export function PreviewHeader({ header }: { header: RenderedHeader }) {
  const { t } = useTranslation()
  if (header.kind === "text") {
    return (
      <Text size="small" weight="plus" className="break-words">
        {header.text}
      </Text>
    )
  }
  const Icon = ICONS[header.kind]
  return (
    <div className="bg-ui-bg-subtle text-ui-fg-muted flex aspect-[2/1] flex-col items-center justify-center gap-y-1 rounded-lg">
      <Icon aria-hidden />
      <Text size="xsmall">{t(`whatsapp.templates.preview.${header.kind}`)}</Text>
    </div>
  )
}
