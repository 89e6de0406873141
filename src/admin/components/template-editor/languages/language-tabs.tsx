import { clx, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useLocale } from "../../../hooks/use-locale"
import { languageName } from "../../../lib/language-name"
import { TemplateStatus } from "../../templates/template-status"
import { useEditor } from "../editor-context"
import { AddTranslation } from "./add-translation"

/** The same template in its other languages, each with its state. */
export function LanguageTabs() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { template } = useEditor()
  if (!template) return null
  const all = [template, ...template.siblings].sort((one, other) =>
    one.language.localeCompare(other.language)
  )
  return (
    <nav
      aria-label={t("whatsapp.templateEditor.languages.title")}
      className="flex items-center gap-x-1 overflow-x-auto border-b px-4 py-2"
    >
      {all.map(({ id, language, status, has_draft }) => (
        <Link
          key={id}
          to={`/whatsapp/templates/${id}/edit`}
          aria-current={id === template.id ? "page" : undefined}
          className={clx(
            "txt-compact-small-plus transition-fg flex shrink-0 items-center gap-x-2 rounded-full px-3 py-1.5 outline-none",
            "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus",
            id === template.id
              ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
              : "text-ui-fg-subtle"
          )}
        >
          <bdi>{languageName(language, locale)}</bdi>
          <TemplateStatus status={status} />
          {has_draft && status !== "DRAFT" && (
            <StatusBadge color="blue">{t("whatsapp.templateEditor.languages.draft")}</StatusBadge>
          )}
        </Link>
      ))}
      <AddTranslation template={template} />
    </nav>
  )
}
