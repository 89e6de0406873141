import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../../contract"
import { HealthLabel } from "../feedback/health-label"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"

/** What the last look at an account found. */
export function AccountHealthSection({ health }: Pick<AdminAccount, "health">) {
  const { t } = useTranslation()
  const { status, reasons, checked_at } = health
  return (
    <Section
      title={t("whatsapp.accounts.health.title")}
      badge={<HealthLabel status={status} />}
      hint={
        checked_at && (
          <>
            {t("whatsapp.accounts.health.checkedAt")} <Timestamp at={checked_at} as="relative" />
          </>
        )
      }
    >
      {reasons.length === 0 && (
        <div className="flex items-center gap-x-3 px-6 py-4">
          <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
          <Text size="small">{t("whatsapp.accounts.health.fine")}</Text>
        </div>
      )}
      {reasons.map(({ code, message, remedy }) => (
        <div key={code} className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" leading="compact" weight="plus">
            <bdi>{message}</bdi>
          </Text>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            <bdi>{remedy}</bdi>
          </Text>
        </div>
      ))}
    </Section>
  )
}
