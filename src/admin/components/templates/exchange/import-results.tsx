import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminImportedTemplate } from "../../../../contract"
import { ImportRow } from "./import-row"

/** What became of each template of a file. */
export function ImportResults({ results }: { results: readonly AdminImportedTemplate[] }) {
  const { t } = useTranslation()
  return (
    <>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <Text size="small" weight="plus" role="status">
          {t("whatsapp.templates.import.done")}
        </Text>
        <ul className="divide-y rounded-lg border">
          {results.map(({ problems, ...result }) => (
            <ImportRow
              key={result.index}
              {...result}
              problems={problems.map(({ where, message }) =>
                [where, message].filter(Boolean).join(": ")
              )}
            />
          ))}
        </ul>
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <RouteDrawer.Close asChild>
          <Button size="small">{t("whatsapp.templates.import.close")}</Button>
        </RouteDrawer.Close>
      </RouteDrawer.Footer>
    </>
  )
}
