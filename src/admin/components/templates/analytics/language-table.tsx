import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateAnalyticsResponse } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { figuresOf } from "../../../lib/template-figures"
import { writeFigure, writeShare } from "../../../lib/write-figure"
import { Language } from "../language"

interface LanguageTableProps {
  analytics: AdminTemplateAnalyticsResponse["analytics"]
  /** The template whose page it is. */
  templateId: string
}

/** The same figures for every language of the name. */
export function LanguageTable({ analytics, templateId }: LanguageTableProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { languages, currency } = analytics
  const columns = languages[0] ? figuresOf(languages[0].totals).map(({ id }) => id) : []
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("whatsapp.templates.language")}</Table.HeaderCell>
            {columns.map((id) => (
              <Table.HeaderCell key={id} className="text-end">
                {t(`whatsapp.templates.analytics.figures.${id}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {languages.map(({ id, language, totals }) => (
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
              {figuresOf(totals).map((figure) => {
                const value = figure.ours ?? figure.metas
                return (
                  <Table.Cell key={figure.id} className="whitespace-nowrap text-end tabular-nums">
                    {/* Two numbers side by side would change places where one reads from the right. */}
                    <bdi dir="ltr">
                      {value === null
                        ? "-"
                        : writeFigure({ id: figure.id, value, locale, currency })}
                      {figure.share !== null && (
                        <span className="text-ui-fg-subtle ms-1">
                          {writeShare(figure.share, locale)}
                        </span>
                      )}
                    </bdi>
                  </Table.Cell>
                )
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
