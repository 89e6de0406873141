import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../contract"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"
import { Language } from "./language"
import { TemplateQuality } from "./template-quality"
import { TemplateStatus } from "./template-status"

/** What a template is, and what Meta says of it. */
export function TemplateSection({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { category, pending_category, status_reason, synced_at } = template
  const categoryName = (code: string) =>
    t(`whatsapp.templates.categories.${code}`, { defaultValue: code })
  const rows = [
    { label: "language", value: <Language code={template.language} /> },
    { label: "category", value: categoryName(category) },
    { label: "quality", value: <TemplateQuality quality={template.quality} /> },
    {
      label: "account",
      value: (
        <Link
          to={`/settings/whatsapp/accounts/${template.account_id}`}
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
        >
          <bdi>{template.account_name}</bdi>
        </Link>
      ),
    },
    { label: "readAt", value: synced_at ? <Timestamp at={synced_at} as="day and time" /> : "-" },
    ...(status_reason ? [{ label: "reason", value: <bdi>{status_reason}</bdi> }] : []),
  ]
  return (
    <Section
      level="h1"
      title={<bdi className="break-words">{template.name}</bdi>}
      badge={<TemplateStatus status={template.status} />}
      hint={
        pending_category &&
        t("whatsapp.templates.becomes", { category: categoryName(pending_category) })
      }
    >
      {rows.map(({ label, value }) => (
        <SectionRow key={label} title={t(`whatsapp.templates.${label}`)} value={value} />
      ))}
    </Section>
  )
}
