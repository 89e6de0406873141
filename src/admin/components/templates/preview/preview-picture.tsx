import { Photo, PlaySolid, ShoppingBag } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { RenderedMedia } from "../../../../domain/templates/rendered-template"

type Picture = Pick<RenderedMedia, "link"> & {
  kind: Exclude<RenderedMedia["kind"], "document"> | "product"
}

const ICONS = { image: Photo, video: PlaySolid, gif: PlaySolid, product: ShoppingBag } as const

/** A picture, a film or a product; its place as long as there is none to show. */
export function PreviewPicture({ header }: { header: Picture }) {
  const { t } = useTranslation()
  const label = t(`whatsapp.templates.preview.${header.kind}`)
  const { kind, link } = header
  // An address may be out of date, or only good on the server: then its place is drawn.
  const [broken, setBroken] = useState<string>()
  const isShown = link !== undefined && link !== broken
  const frame = "mb-1.5 aspect-[1.91/1] w-full rounded-[7px] object-cover"
  if (isShown && kind === "image") {
    return (
      <img
        data-part="header"
        src={link}
        alt={label}
        className={frame}
        onError={() => setBroken(link)}
      />
    )
  }
  if (isShown && kind !== "product") {
    return (
      <video
        data-part="header"
        src={link}
        aria-label={label}
        controls
        muted
        className={frame}
        onError={() => setBroken(link)}
      />
    )
  }
  const Icon = ICONS[kind]
  return (
    <div
      data-part="header"
      className="mb-1.5 flex aspect-[1.91/1] w-full flex-col items-center justify-center gap-y-1 rounded-[7px] bg-[var(--phone-tint)] text-[13px] text-[color:var(--phone-soft)]"
    >
      <Icon aria-hidden />
      {label}
    </div>
  )
}
