import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminMember, AdminMembersResponse } from "../../../contract"
import { useList } from "../../hooks/use-list"
import { useMay } from "../../hooks/use-may"
import { failureOf } from "../../lib/failure-of"
import { ListSection } from "../list/list-section"
import { RolePicker } from "./role-picker"

const column = createDataTableColumnHelper<AdminMember>()

function RoleName({ role }: Pick<AdminMember, "role">) {
  const { t } = useTranslation()
  return <>{t(`whatsapp.members.roles.${role}.name`)}</>
}

/** Everybody who can log into the admin, and what they may do with WhatsApp. */
export function MembersTable() {
  const { t } = useTranslation()
  const list = useList<AdminMembersResponse>({
    path: "/admin/whatsapp/members",
    resource: "members",
    filters: [],
  })
  const mayChange = useMay("owner")
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("whatsapp.members.name"),
        cell: ({ row: { original } }) => original.name ?? "-",
      }),
      column.accessor("email", { header: t("whatsapp.members.email") }),
      column.accessor("role", {
        header: t("whatsapp.members.role"),
        cell: ({ row: { original } }) =>
          mayChange ? <RolePicker member={original} /> : <RoleName role={original.role} />,
      }),
    ],
    [t, mayChange]
  )
  return (
    <ListSection
      heading={t("whatsapp.settings.links.members.label")}
      subHeading={t("whatsapp.members.hint")}
      data={list.answer?.members}
      rowCount={list.answer?.count}
      columns={columns}
      getRowId={({ user_id }) => user_id}
      isLoading={list.isPending}
      empty={{ heading: t("whatsapp.members.empty"), description: "" }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.members.loadError"))}
    />
  )
}
