import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { useMay } from "../../../hooks/use-may"
import { useTemplateStep } from "../life/use-template-step"

/** Somebody changed the template at Meta while there were unsent changes here: which of both stays? */
export function Conflict({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const mayWrite = useMay("marketer")
  const { take, isTaking } = useTemplateStep(template)
  return (
    <div className="px-6 py-4">
      <Alert variant="warning">
        <div className="flex flex-col items-start gap-y-3">
          <div className="flex flex-col gap-y-1">
            <Text size="small" weight="plus">
              {t("whatsapp.templates.conflict.title")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("whatsapp.templates.conflict.hint")}
            </Text>
          </div>
          {mayWrite && (
            <div className="flex flex-wrap gap-2">
              <Button size="small" variant="secondary" asChild>
                <Link to="edit">{t("whatsapp.templates.conflict.keepMine")}</Link>
              </Button>
              <Button
                size="small"
                variant="secondary"
                isLoading={isTaking}
                onClick={() => void take("cancel")}
              >
                {t("whatsapp.templates.conflict.takeMetas")}
              </Button>
            </div>
          )}
        </div>
      </Alert>
    </div>
  )
}
