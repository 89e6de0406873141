import { Badge, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../../contract"
import type { NameGroup } from "../../../lib/name-groups"

interface TemplateNameProps {
  template: AdminTemplate
  group: NameGroup | undefined
}

/** A template's name; said aloud once where its languages stand together. */
export function TemplateName({ template: { name }, group }: TemplateNameProps) {
  const { t } = useTranslation()
  const isFirst = group?.isFirst ?? true
  return (
    <span className="flex items-center gap-x-2">
      <bdi className={clx("truncate", isFirst ? "text-ui-fg-base" : "text-ui-fg-subtle")}>
        {name}
      </bdi>
      {isFirst && group && group.size > 1 && (
        <Badge size="2xsmall" rounded="full" className="shrink-0">
          {t("whatsapp.templates.list.languages", { amount: group.size })}
        </Badge>
      )}
    </span>
  )
}
