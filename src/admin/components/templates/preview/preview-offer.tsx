import { Gift } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useLocale } from "../../../hooks/use-locale"
import type { RenderedOffer } from "../../../../domain/templates/rendered-template"

/** The box of a limited-time offer: what it is, when it ends and its code. */
export function PreviewOffer({ offer }: { offer: RenderedOffer }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { text, expires, expiresAt, code } = offer
  const until =
    expiresAt === undefined
      ? t("whatsapp.templateEditor.preview.ends")
      : t("whatsapp.templateEditor.preview.endsOn", {
          day: new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(expiresAt),
        })
  return (
    <div
      data-part="offer"
      className="mb-1.5 flex items-center gap-x-2.5 rounded-[7px] bg-[var(--phone-tint)] px-3 py-2.5"
    >
      <span className="flex size-9 shrink-0 items-center justify-center rounded-full bg-[var(--phone-bubble)] text-[color:var(--phone-button)]">
        <Gift aria-hidden />
      </span>
      <div className="flex min-w-0 flex-col">
        <span className="text-[14px] font-medium leading-5 [overflow-wrap:anywhere]">{text}</span>
        {expires && <span className="text-[12px] leading-4 text-[#d9413b]">{until}</span>}
        {code && (
          <span className="text-[12px] leading-4 text-[color:var(--phone-soft)]">
            {t("whatsapp.templateEditor.preview.code", { code })}
          </span>
        )}
      </div>
    </div>
  )
}
