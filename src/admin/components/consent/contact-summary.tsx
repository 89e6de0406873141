import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"
import { Timestamp } from "../time/timestamp"

/** Who a contact is on WhatsApp, and when they last wrote. */
export function ContactSummary({ contact }: { contact: AdminContact }) {
  const { t } = useTranslation()
  const { phone, name, username, last_inbound_at, blocked_at } = contact
  const names = [name, username && `@${username}`].filter(Boolean).join(" · ")
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" leading="compact" weight="plus">
          {phone ? <bdi dir="ltr">{phone}</bdi> : t("whatsapp.contact.noPhone")}
        </Text>
        {blocked_at && (
          <Badge size="2xsmall" color="red">
            {t("whatsapp.contact.blocked")}
          </Badge>
        )}
      </div>
      {names && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          <bdi>{names}</bdi>
        </Text>
      )}
      <div className="txt-compact-small text-ui-fg-muted flex flex-wrap gap-x-1">
        {last_inbound_at ? (
          <>
            <span>{t("whatsapp.contact.lastWrote")}</span>
            <Timestamp at={last_inbound_at} as="relative" />
          </>
        ) : (
          <span>{t("whatsapp.contact.neverWrote")}</span>
        )}
      </div>
    </div>
  )
}
