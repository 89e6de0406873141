import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { useMay } from "../../../hooks/use-may"
import { Section } from "../../page/section"
import { Language } from "../language"
import { TemplateState } from "../template-state"

/** The same template in other languages. */
export function LanguagesSection({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const mayWrite = useMay("marketer")
  const { siblings } = template
  return (
    <Section
      title={t("whatsapp.templates.languages.title")}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" asChild>
            <Link to="translate">{t("whatsapp.templates.translate.action")}</Link>
          </Button>
        )
      }
    >
      {siblings.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
          {t("whatsapp.templates.languages.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {siblings.map((sibling) => (
            <li key={sibling.id}>
              <Link
                to={`/whatsapp/templates/${sibling.id}`}
                className="transition-fg hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus txt-compact-small flex items-center justify-between gap-x-3 px-6 py-3 outline-none"
              >
                <Language code={sibling.language} />
                <TemplateState template={{ ...sibling, has_conflict: false }} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
