import { useTranslation } from "react-i18next"
import type { AdminLibraryTemplate } from "../../../../contract"
import { ownLanguages } from "../../../lib/own-languages"
import { TemplateStatus } from "../template-status"

/** Which languages of a ready-made template the account has, and where they are; nothing for none. */
export function OwnLanguages({ template }: { template: AdminLibraryTemplate }) {
  const { t } = useTranslation()
  const { all, byStatus } = ownLanguages(template)
  if (byStatus.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 pt-1">
      {byStatus.map(({ status, count }) => (
        <li
          key={status}
          className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-1.5"
        >
          <TemplateStatus status={status} />
          {t("whatsapp.templateLibrary.ofLanguages", { amount: count, all })}
        </li>
      ))}
    </ul>
  )
}
