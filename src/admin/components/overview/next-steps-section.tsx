import { CheckCircleSolid, TriangleRightMini } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { NextStep } from "../../lib/next-steps"
import { Section } from "../page/section"

/** What to do next; that there is nothing to do, when there is nothing. */
export function NextStepsSection({ steps }: { steps: readonly NextStep[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.overview.next.title")}>
      {steps.length === 0 ? (
        <div className="flex items-center gap-x-3 px-6 py-4">
          <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
          <Text size="small">{t("whatsapp.overview.next.nothing")}</Text>
        </div>
      ) : (
        <ul className="divide-y">
          {steps.map(({ id, to, count }) => (
            <li key={id}>
              <Link
                to={to}
                className="transition-fg hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-3 px-6 py-4 outline-none"
              >
                <div className="flex flex-col gap-y-1">
                  <Text size="small" leading="compact" weight="plus">
                    {t(`whatsapp.overview.next.steps.${id}.title`, { count })}
                  </Text>
                  <Text size="small" className="text-ui-fg-subtle text-pretty">
                    {t(`whatsapp.overview.next.steps.${id}.hint`)}
                  </Text>
                </div>
                <TriangleRightMini className="text-ui-fg-muted shrink-0 rtl:rotate-180" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
