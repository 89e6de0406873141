import { Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import {
  INITIALISE_OUTCOMES,
  type AdminInitialiseTemplatesResponse,
  type AdminTemplateLibraryResponse,
} from "../../../../contract"
import { Language } from "../language"
import { TemplateStatus } from "../template-status"

interface InitialiseResultsProps {
  answer: AdminInitialiseTemplatesResponse
  /** Read again meanwhile: where each of them is by now. */
  library: AdminTemplateLibraryResponse
  onClose: () => void
}

/** What became of each template, and where it is by now. */
export function InitialiseResults({ answer, library, onClose }: InitialiseResultsProps) {
  const { t } = useTranslation()
  const { results, counts } = answer
  const statusNow = (name: string, language: string) =>
    library.templates
      .find((one) => one.name === name)
      ?.languages.find((one) => one.language === language)?.template?.status
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <ul role="status" className="flex flex-col gap-y-1">
          {INITIALISE_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
            <li key={outcome} className="txt-small">
              {t(`whatsapp.templateLibrary.outcomes.${outcome}`, { amount: counts[outcome] })}
            </li>
          ))}
        </ul>
        <ul className="divide-y rounded-lg border">
          {results.map(({ id, name, language, status, message }) => (
            <li key={id} className="flex flex-col gap-y-1 px-4 py-3">
              <div className="flex items-center justify-between gap-x-3">
                <Link
                  to={`/whatsapp/templates/${id}`}
                  className="txt-compact-small text-ui-fg-base hover:text-ui-fg-interactive min-w-0 break-all"
                >
                  <bdi>{name}</bdi>
                  <span className="text-ui-fg-subtle">
                    {" · "}
                    <Language code={language} />
                  </span>
                </Link>
                <TemplateStatus status={statusNow(name, language) ?? status} />
              </div>
              {message && (
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  <bdi>{message}</bdi>
                </Text>
              )}
            </li>
          ))}
        </ul>
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" onClick={onClose}>
          {t("whatsapp.templateLibrary.initialise.close")}
        </Button>
        <Button size="small" asChild>
          <Link to="/whatsapp/templates">{t("whatsapp.templateLibrary.initialise.seeAll")}</Link>
        </Button>
      </Drawer.Footer>
    </>
  )
}
