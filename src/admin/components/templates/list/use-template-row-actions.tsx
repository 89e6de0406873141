import { ArrowDownTray, Language, PencilSquare, SquareTwoStack, Trash } from "@medusajs/icons"
import type { DataTableAction } from "@medusajs/ui"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminTemplate } from "../../../../contract"
import { useMay } from "../../../hooks/use-may"
import { useExportTemplates } from "../../../hooks/use-template-exchange"

/** What a row's menu offers. */
export function useTemplateRowActions() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayWrite = useMay("marketer")
  const mayDelete = useMay("owner")
  const { save } = useExportTemplates()
  return useCallback(
    ({ id, name, language }: AdminTemplate): DataTableAction<AdminTemplate>[][] => {
      const to = (page: string) => () => void navigate(`${id}/${page}`)
      const writing = [
        { label: t("whatsapp.actions.edit"), icon: <PencilSquare />, onClick: to("edit") },
        {
          label: t("whatsapp.templates.duplicate.action"),
          icon: <SquareTwoStack />,
          onClick: to("duplicate"),
        },
        {
          label: t("whatsapp.templates.translate.action"),
          icon: <Language />,
          onClick: to("translate"),
        },
      ]
      const keeping = {
        label: t("whatsapp.templates.export.action"),
        icon: <ArrowDownTray />,
        onClick: () => save({ ids: [id] }, `${name}-${language}.json`),
      }
      const deleting = {
        label: t("whatsapp.actions.delete"),
        icon: <Trash />,
        onClick: to("delete"),
      }
      return [...(mayWrite ? [writing] : []), [keeping], ...(mayDelete ? [[deleting]] : [])]
    },
    [t, navigate, mayWrite, mayDelete, save]
  )
}
