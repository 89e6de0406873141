import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"

/** What a person is called on WhatsApp, and whether the shop blocked them. */
export function ContactName({ contact }: { contact: AdminContact }) {
  const { t } = useTranslation()
  const { name, username, blocked_at } = contact
  const called = name ?? (username && `@${username}`)
  return (
    <span className="flex min-w-0 items-center gap-x-2">
      {called ? (
        <bdi className="truncate">{called}</bdi>
      ) : (
        <span className="text-ui-fg-muted truncate">{t("whatsapp.contacts.nameless")}</span>
      )}
      {blocked_at && (
        <Badge size="2xsmall" color="red">
          {t("whatsapp.contact.blocked")}
        </Badge>
      )}
    </span>
  )
}
