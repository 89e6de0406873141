import { SectionRow } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { Timestamp } from "../../time/timestamp"
import { Language } from "../language"
import { TemplateQuality } from "../template-quality"
import { EditAllowance } from "./edit-allowance"
import { QualityReasons } from "./quality-reasons"

/** What a template is, line by line. */
export function TemplateFacts({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { quality, quality_reasons, submitted_at, synced_at, library_name } = template
  const rows: { fact: string; value: ReactNode; isShown?: boolean }[] = [
    { fact: "language", value: <Language code={template.language} /> },
    {
      fact: "category",
      value: t(`whatsapp.templates.categories.${template.category}`),
    },
    {
      fact: "quality",
      value: (
        <div className="flex flex-col items-start gap-y-1">
          <TemplateQuality quality={quality} />
          <QualityReasons reasons={quality_reasons} />
        </div>
      ),
      isShown: isAtMeta(template),
    },
    { fact: "account", value: <AccountLink template={template} /> },
    { fact: "library", value: <bdi>{library_name}</bdi>, isShown: library_name !== null },
    { fact: "edits", value: <EditAllowance template={template} />, isShown: isAtMeta(template) },
    { fact: "submittedAt", value: <When at={submitted_at} />, isShown: submitted_at !== null },
    { fact: "readAt", value: <When at={synced_at} />, isShown: isAtMeta(template) },
  ]
  return (
    <>
      {rows
        .filter(({ isShown }) => isShown ?? true)
        .map(({ fact, value }) => (
          <SectionRow key={fact} title={t(`whatsapp.templates.facts.${fact}`)} value={value} />
        ))}
    </>
  )
}

function isAtMeta({ status }: AdminTemplateDetails): boolean {
  return status !== "DRAFT"
}

function When({ at }: { at: string | null }) {
  return at ? <Timestamp at={at} as="day and time" /> : <>-</>
}

function AccountLink({ template }: { template: AdminTemplateDetails }) {
  return (
    <Link
      to={`/settings/whatsapp/accounts/${template.account_id}`}
      className="text-ui-fg-base hover:text-ui-fg-interactive underline-offset-2 hover:underline"
    >
      <bdi>{template.account_name}</bdi>
    </Link>
  )
}
