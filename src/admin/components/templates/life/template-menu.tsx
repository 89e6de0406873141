import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowDownTray,
  Language,
  PaperPlane,
  PencilSquare,
  SquareTwoStack,
  Trash,
} from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useMay } from "../../../hooks/use-may"
import { useRefusalWords } from "../../../hooks/use-refusal-words"
import { useExportTemplates } from "../../../hooks/use-template-exchange"

/** What else can be done with a template. */
export function TemplateMenu({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  const mayWrite = useMay("marketer")
  const mayDelete = useMay("owner")
  const { save } = useExportTemplates()
  const { id, name, language, status, actions } = template

  const writing = [
    {
      icon: <PencilSquare />,
      label: t("whatsapp.actions.edit"),
      to: "edit",
      disabled: !actions.edit.allowed,
      disabledTooltip: inWords(actions.edit.message ?? ""),
    },
    { icon: <SquareTwoStack />, label: t("whatsapp.templates.duplicate.action"), to: "duplicate" },
    { icon: <Language />, label: t("whatsapp.templates.translate.action"), to: "translate" },
  ]
  const using = [
    ...(mayWrite
      ? [
          {
            icon: <PaperPlane />,
            label: t("whatsapp.templates.test.action"),
            to: "test",
            disabled: status !== "APPROVED",
            disabledTooltip: t("whatsapp.templates.test.notApproved"),
          },
        ]
      : []),
    {
      icon: <ArrowDownTray />,
      label: t("whatsapp.templates.export.action"),
      onClick: () => save({ ids: [id] }, `${name}-${language}.json`),
    },
  ]
  const deleting = [{ icon: <Trash />, label: t("whatsapp.actions.delete"), to: "delete" }]

  return (
    <ActionMenu
      groups={[
        ...(mayWrite ? [{ actions: writing }] : []),
        { actions: using },
        ...(mayDelete ? [{ actions: deleting }] : []),
      ]}
    />
  )
}
