import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TEMPLATE_IMPORT_OUTCOMES } from "../../../../contract"
import type { FileLook } from "../../../lib/look-at-file"
import { useProblemWords } from "../../template-editor/problems/use-problem-words"
import { ImportRow } from "./import-row"

/** What an import would do, before it is done. */
export function ImportLook({ looks }: { looks: readonly FileLook[] }) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
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
        {looks.map(({ unreadable, problems, ...look }) => (
          <ImportRow
            key={look.index}
            {...look}
            problems={[
              ...unreadable,
              ...problems.map((problem) => {
                const { message, remedy } = wordsOf(problem)
                return `${message} ${remedy}`
              }),
            ]}
          />
        ))}
      </ul>
    </section>
  )
}
