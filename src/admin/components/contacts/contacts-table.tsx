import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminContact, AdminContactsResponse } from "../../../contract"
import { useList } from "../../hooks/use-list"
import { failureOf } from "../../lib/failure-of"
import { ListSection } from "../list/list-section"
import { Timestamp } from "../time/timestamp"
import { ContactName } from "./contact-name"
import { GrantedConsents } from "./granted-consents"

const column = createDataTableColumnHelper<AdminContact>()

/** People the shop knows on WhatsApp, the ones who wrote last first. */
export function ContactsTable() {
  const { t } = useTranslation()
  const list = useList<AdminContactsResponse>({
    path: "/admin/whatsapp/contacts",
    resource: "contacts",
    filters: [],
  })
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("whatsapp.contacts.name"),
        cell: ({ row: { original } }) => <ContactName contact={original} />,
      }),
      column.accessor("phone", {
        header: t("whatsapp.contacts.phone"),
        cell: ({ getValue }) => <bdi dir="ltr">{getValue() ?? "-"}</bdi>,
      }),
      column.accessor("consents", {
        header: t("whatsapp.contacts.consents"),
        cell: ({ getValue }) => <GrantedConsents consents={getValue()} />,
      }),
      column.accessor("last_inbound_at", {
        header: t("whatsapp.contact.lastWrote"),
        cell: ({ getValue }) => <LastWrote at={getValue()} />,
      }),
    ],
    [t]
  )
  return (
    <ListSection
      heading={t("whatsapp.contacts.title")}
      subHeading={t("whatsapp.contacts.hint")}
      data={list.answer?.contacts}
      rowCount={list.answer?.count}
      columns={columns}
      rowHref={({ id }) => id}
      getRowId={({ id }) => id}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.contacts.empty.title"),
        description: t("whatsapp.contacts.empty.hint"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.contacts.loadError"))}
    />
  )
}

function LastWrote({ at }: { at: string | null }) {
  return at ? <Timestamp at={at} as="relative" /> : <>-</>
}
