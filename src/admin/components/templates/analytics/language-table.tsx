import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateAnalyticsResponse } from "../../../../contract"
import { figuresOf, wasSent, type Figure } from "../../../lib/template-figures"
import { Language } from "../language"
import { LanguageFigure } from "./language-figure"

interface LanguageTableProps {
  analytics: AdminTemplateAnalyticsResponse["analytics"]
  /** The template whose page it is. */
  templateId: string
}

/** The same figures for every language that was sent, as far as anybody counted; none of one alone. */
export function LanguageTable({ analytics, templateId }: LanguageTableProps) {
  const { t } = useTranslation()
  const { languages, currency } = analytics
  const rows = languages
    .filter(({ id, totals }) => id === templateId || wasSent(totals))
    .map(({ id, language, totals }) => ({ id, language, figures: figuresOf(totals) }))
  if (rows.length < 2) return null

  const counted = new Set(
    rows.flatMap(({ figures }) => figures.filter(isCounted)).map(({ id }) => id)
  )
  return (
    // Whoever has no mouse scrolls what has the focus.
    <div
      className="overflow-x-auto"
      role="region"
      tabIndex={0}
      aria-label={t("whatsapp.templates.analytics.byLanguage")}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("whatsapp.templates.language")}</Table.HeaderCell>
            {[...counted].map((id) => (
              <Table.HeaderCell key={id} className="px-2 text-end">
                {t(`whatsapp.templates.analytics.figures.${id}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, language, figures }) => (
            <Table.Row key={id}>
              <Table.Cell>
                {id === templateId ? (
                  <span className="text-ui-fg-base">
                    <Language code={language} />
                  </span>
                ) : (
                  <Link
                    to={`/whatsapp/templates/${id}`}
                    className="text-ui-fg-base hover:text-ui-fg-interactive underline-offset-2 hover:underline"
                  >
                    <Language code={language} />
                  </Link>
                )}
              </Table.Cell>
              {figures
                .filter((figure) => counted.has(figure.id))
                .map((figure) => (
                  <Table.Cell
                    key={figure.id}
                    className="whitespace-nowrap px-2 text-end tabular-nums"
                  >
                    <LanguageFigure figure={figure} currency={currency} />
                  </Table.Cell>
                ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function isCounted({ ours, metas }: Figure): boolean {
  return ours !== null || metas !== null
}
