import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LoadError } from "../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../components/feedback/loading-rows"
import { Section } from "../../../../components/page/section"
import { TwoColumns } from "../../../../components/page/two-columns"
import { TemplatePreview } from "../../../../components/templates/template-preview"
import { TemplateSection } from "../../../../components/templates/template-section"
import { useTemplate } from "../../../../hooks/use-template"
import { breadcrumb } from "../../../../lib/breadcrumb"
import { definitionOf } from "../../../../lib/template-definition"

/** One template in one language: what it is, and how the customer sees it. */
const WhatsappTemplateDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { template, isPending, error, retry, isRefetching } = useTemplate(id)

  if (isPending) return <LoadingRows rows={4} />
  if (!template) {
    return (
      <LoadError
        title={t("whatsapp.templates.loadError")}
        error={error ?? new Error(id)}
        onRetry={retry}
        isRetrying={isRefetching}
      />
    )
  }
  return (
    <TwoColumns
      main={<TemplateSection template={template} />}
      side={
        <Section
          title={t("whatsapp.templates.preview.title")}
          hint={t("whatsapp.templates.preview.hint")}
        >
          <TemplatePreview definition={definitionOf(template)} />
        </Section>
      }
    />
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.templates.one") }

export default WhatsappTemplateDetails
