import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LoadedPage } from "../../../../components/page/loaded-page"
import { TwoColumns } from "../../../../components/page/two-columns"
import { AnalyticsSection } from "../../../../components/templates/analytics/analytics-section"
import { LanguagesSection } from "../../../../components/templates/copies/languages-section"
import { JsonSection } from "../../../../components/templates/exchange/json-section"
import { HistorySection } from "../../../../components/templates/history/history-section"
import { PreviewSection } from "../../../../components/templates/life/preview-section"
import { TemplateSection } from "../../../../components/templates/life/template-section"
import { UnsentSection } from "../../../../components/templates/review/unsent-section"
import { UsageSection } from "../../../../components/templates/usage/usage-section"
import { useTemplate } from "../../../../hooks/use-template"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** One template in one language: where it stands, what to do next, and how it does. */
const WhatsappTemplateDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { template, ...state } = useTemplate(id)
  return (
    <LoadedPage loaded={template} failure={t("whatsapp.templates.loadError")} state={state}>
      {(loaded) => (
        <TwoColumns
          main={
            <>
              <TemplateSection template={loaded} />
              <UnsentSection template={loaded} />
              {loaded.status !== "DRAFT" && <AnalyticsSection key={id} template={loaded} />}
              <HistorySection key={`${id} history`} templateId={id} />
            </>
          }
          side={
            <>
              <PreviewSection template={loaded} />
              <LanguagesSection template={loaded} />
              <UsageSection template={loaded} />
              <JsonSection template={loaded} />
            </>
          }
        />
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.templates.one") }

export default WhatsappTemplateDetails
