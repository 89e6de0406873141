import { Badge, Text } from "@medusajs/ui"
import { TriangleRightMini } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { NumberStateBadge } from "./number-state-badge"

/** A number as a card that opens its page. */
export function NumberLink({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  return (
    <Link
      to={`/settings/whatsapp/numbers/${number.id}`}
      className="shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:bg-ui-bg-component-hover focus-visible:shadow-borders-interactive-with-active flex items-center gap-x-3 rounded-md px-4 py-2 outline-none"
    >
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex items-center gap-x-2">
          <Text size="small" leading="compact" weight="plus">
            <bdi dir="ltr">{number.display_phone_number ?? t("whatsapp.numbers.unnamed")}</bdi>
          </Text>
          {number.is_default && (
            <Badge size="2xsmall" rounded="full">
              {t("whatsapp.numbers.default")}
            </Badge>
          )}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {number.verified_name ?? "-"}
        </Text>
      </div>
      <NumberStateBadge number={number} />
      <TriangleRightMini className="text-ui-fg-muted rtl:rotate-180" aria-hidden />
    </Link>
  )
}
