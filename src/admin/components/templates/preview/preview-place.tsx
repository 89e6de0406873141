import { MapPin } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { RenderedHeader } from "../../../../domain/templates/rendered-template"

type Place = Extract<RenderedHeader, { kind: "location" }>

const MAP = {
  backgroundImage:
    "linear-gradient(var(--phone-chat) 3px, transparent 3px), linear-gradient(90deg, var(--phone-chat) 3px, transparent 3px)",
  backgroundSize: "100% 30px, 46px 100%",
}

/** A place on a map, with its name below. */
export function PreviewPlace({ place }: { place: Place }) {
  const { t } = useTranslation()
  return (
    <div data-part="header" className="mb-1.5 overflow-hidden rounded-[7px] bg-[var(--phone-tint)]">
      <div style={MAP} className="flex h-28 items-center justify-center text-[#d9413b]">
        <MapPin aria-hidden />
      </div>
      <div className="flex flex-col px-2.5 py-2 [unicode-bidi:plaintext]">
        <span className="text-[14px] leading-5">
          {place.name ?? t("whatsapp.templates.preview.location")}
        </span>
        {place.address && (
          <span className="text-[12px] leading-4 text-[color:var(--phone-soft)]">
            {place.address}
          </span>
        )}
      </div>
    </div>
  )
}
