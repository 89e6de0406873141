import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { LoadError } from "../../feedback/load-error"
import { LoadingRows } from "../../feedback/loading-rows"
import { DeleteQuestion } from "./delete-question"

/** Says what deleting a template does before it is done, and asks about what uses it. */
export function DeleteForm({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const { usage, isPending, error, retry, isRefetching } = useTemplateUsage(template.id)
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading className="break-words">
            {t("whatsapp.templates.delete.title", { name: template.name })}
          </Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {isPending && <LoadingRows rows={3} />}
      {error && !usage && (
        <>
          <LoadError
            title={t("whatsapp.templates.usage.loadError")}
            error={error}
            onRetry={retry}
            isRetrying={isRefetching}
          />
          <RouteDrawer.Footer>
            <RouteDrawer.Close asChild>
              <Button size="small" variant="secondary">
                {t("whatsapp.actions.cancel")}
              </Button>
            </RouteDrawer.Close>
          </RouteDrawer.Footer>
        </>
      )}
      {usage && <DeleteQuestion template={template} usage={usage} />}
    </>
  )
}
