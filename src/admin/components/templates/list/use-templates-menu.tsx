import { ArrowDownTray, ArrowPath, ArrowUpTray } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useMay } from "../../../hooks/use-may"
import { useSyncTemplates } from "../../../hooks/use-sync-templates"

/** What can be done about templates as a whole: the buttons above the list, and the menu beside them. */
export function useTemplatesMenu({ onExport }: { onExport: () => void }) {
  const { t } = useTranslation()
  const mayWrite = useMay("marketer")
  const { sync, isSyncing } = useSyncTemplates()
  const exporting = {
    label: t("whatsapp.templates.export.all"),
    icon: <ArrowDownTray />,
    onClick: onExport,
  }
  if (!mayWrite) return { actions: undefined, more: { groups: [{ actions: [exporting] }] } }
  return {
    actions: [
      { label: t("whatsapp.templates.list.fromLibrary"), to: "library" },
      { label: t("whatsapp.actions.create"), to: "create" },
    ],
    more: {
      groups: [
        {
          actions: [
            {
              label: t("whatsapp.templates.sync"),
              icon: <ArrowPath />,
              disabled: isSyncing,
              onClick: sync,
            },
          ],
        },
        {
          actions: [
            { label: t("whatsapp.templates.import.action"), icon: <ArrowUpTray />, to: "import" },
            exporting,
          ],
        },
      ],
    },
  }
}

export type TemplatesMenu = ReturnType<typeof useTemplatesMenu>
