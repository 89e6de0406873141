import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TEMPLATE_IMPORT_OUTCOMES } from "../../../../contract"
import type { FileLook } from "../../../lib/look-at-file"
import { ImportRow } from "./import-row"

/** What an import would do, before it is done. */
export function ImportLook({ looks }: { looks: readonly FileLook[] }) {
  const { t } = useTranslation()
  const counts = TEMPLATE_IMPORT_OUTCOMES.map((outcome) => ({
    outcome,
    amount: looks.filter((one) => one.outcome === outcome).length,
  })).filter(({ amount }) => amount > 0)
  return (
    <section className="flex flex-col gap-y-3">
      <Text size="small" weight="plus">
        {t("whatsapp.templates.import.would")}
      </Text>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {counts.map(({ outcome, amount }) => (
          <li key={outcome} className="txt-small text-ui-fg-subtle">
            {t(`whatsapp.templates.import.outcomes.${outcome}`)}: {amount}
          </li>
        ))}
      </ul>
      <ul className="divide-y rounded-lg border">
        {looks.map((look) => (
          <ImportRow key={look.index} {...look} />
        ))}
      </ul>
    </section>
  )
}
