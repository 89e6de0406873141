import { SectionRow } from "@medusajs/dashboard/components"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"
import { CustomerLink } from "./customer-link"

/** Who a contact is. */
export function ContactSection({ contact }: { contact: AdminContact }) {
  const { t } = useTranslation()
  const { name, phone, username, customer_id, last_inbound_at, blocked_at } = contact
  const rows = [
    { label: "whatsapp.contacts.phone", value: phone && <bdi dir="ltr">{phone}</bdi> },
    { label: "whatsapp.contacts.username", value: username && <bdi dir="ltr">@{username}</bdi> },
    {
      label: "whatsapp.contacts.customer",
      value: customer_id ? (
        <CustomerLink customerId={customer_id} />
      ) : (
        t("whatsapp.contacts.nobody")
      ),
    },
    {
      label: "whatsapp.contact.lastWrote",
      value: last_inbound_at ? (
        <Timestamp at={last_inbound_at} as="day and time" />
      ) : (
        t("whatsapp.contact.neverWrote")
      ),
    },
  ]
  return (
    <Section
      level="h1"
      title={<bdi>{name ?? phone ?? username ?? t("whatsapp.contacts.nameless")}</bdi>}
      badge={
        blocked_at && (
          <Badge size="2xsmall" color="red">
            {t("whatsapp.contact.blocked")}
          </Badge>
        )
      }
    >
      {rows.map(({ label, value }) => (
        <SectionRow key={label} title={t(label)} value={value ?? "-"} />
      ))}
      {blocked_at && (
        <SectionRow
          title={t("whatsapp.contacts.since")}
          value={<Timestamp at={blocked_at} as="day and time" />}
        />
      )}
    </Section>
  )
}
