import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../../contract"
import { nameGroups } from "../../../lib/name-groups"
import { SELECT_COLUMN } from "../../list/select-column"
import { Timestamp } from "../../time/timestamp"
import { Language } from "../language"
import { TemplateQuality } from "../template-quality"
import { TemplateState } from "../template-state"
import { TemplateName } from "./template-name"
import { useTemplateRowActions } from "./use-template-row-actions"

const column = createDataTableColumnHelper<AdminTemplate>()

/** What the table tells of a template, and what can be done with it there. */
export function useTemplateColumns(shown: readonly AdminTemplate[] | undefined) {
  const { t } = useTranslation()
  const actions = useTemplateRowActions()
  const groups = useMemo(() => nameGroups(shown ?? []), [shown])
  return useMemo(
    () => [
      column.select(SELECT_COLUMN),
      column.accessor("name", {
        header: t("whatsapp.templates.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <TemplateName template={original} group={groups.get(original.id)} />
        ),
      }),
      column.accessor("language", {
        header: t("whatsapp.templates.language"),
        enableSorting: true,
        cell: ({ getValue }) => <Language code={getValue()} />,
      }),
      column.accessor("category", {
        header: t("whatsapp.templates.category"),
        enableSorting: true,
        cell: ({ getValue }) => <>{t(`whatsapp.templates.categories.${getValue()}`)}</>,
      }),
      column.accessor("status", {
        header: t("whatsapp.templates.status"),
        enableSorting: true,
        cell: ({ row: { original } }) => <TemplateState template={original} />,
      }),
      column.accessor("quality", {
        header: t("whatsapp.templates.quality"),
        enableSorting: true,
        cell: ({ getValue }) => <TemplateQuality quality={getValue()} />,
      }),
      column.accessor("updated_at", {
        header: t("whatsapp.templates.list.changed"),
        enableSorting: true,
        cell: ({ getValue }) => <Timestamp at={getValue()} as="relative" />,
      }),
      column.action({ actions: ({ row: { original } }) => actions(original) }),
    ],
    [t, groups, actions]
  )
}
