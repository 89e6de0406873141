import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useHealth } from "../../hooks/use-health"
import { HealthLabel } from "../feedback/health-label"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"
import { HealthReason } from "./health-reason"

interface HealthSectionProps {
  title: string
  hint?: string
}

/** Whether WhatsApp works for this shop, and what to do where it does not. */
export function HealthSection({ title, hint }: HealthSectionProps) {
  const { t } = useTranslation()
  const { health, isPending, error, retry, isRefetching } = useHealth()
  return (
    <Section
      level="h1"
      title={title}
      hint={hint}
      badge={health && <HealthLabel status={health.status} />}
    >
      {isPending && <LoadingRows rows={1} />}
      {error && (
        <LoadError
          title={t("whatsapp.health.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {health?.reasons.length === 0 && (
        <div className="flex items-center gap-x-3 px-6 py-4">
          <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" aria-hidden />
          <Text size="small">{t("whatsapp.health.allWell")}</Text>
        </div>
      )}
      {health && health.reasons.length > 0 && (
        <ul className="divide-y" aria-label={t("whatsapp.health.reasons")}>
          {health.reasons.map((reason) => (
            <li key={[reason.code, reason.account_id, reason.number_id].join(" ")}>
              <HealthReason reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
