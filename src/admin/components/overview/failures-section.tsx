import { CheckCircle } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminOverviewFailure } from "../../../contract"
import { translateExplanation } from "../../lib/translate-explanation"
import { EmptyState } from "../feedback/empty-state"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"

/** Why messages of today did not arrive, and what to do about it. */
export function FailuresSection({ failures }: { failures: readonly AdminOverviewFailure[] }) {
  const { t } = useTranslation()
  return (
    <Section
      title={t("whatsapp.overview.failures.title")}
      hint={t("whatsapp.overview.failures.hint")}
    >
      {failures.length === 0 ? (
        <EmptyState
          icon={<CheckCircle />}
          title={t("whatsapp.overview.failures.empty.title")}
          hint={t("whatsapp.overview.failures.empty.hint")}
        />
      ) : (
        <ul className="divide-y">
          {failures.map((failure) => (
            <FailureRow key={failure.code} failure={failure} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function FailureRow({ failure }: { failure: AdminOverviewFailure }) {
  const { t } = useTranslation()
  const { message, remedy } = translateExplanation({ ...failure, retry_at: null }, t)
  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          <bdi>{message}</bdi>
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          <bdi>{remedy}</bdi>
        </Text>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-y-1">
        <Badge size="2xsmall" rounded="full">
          {t("whatsapp.overview.failures.count", { count: failure.count })}
        </Badge>
        <Timestamp
          at={failure.last_at}
          as="relative"
          className="txt-compact-small text-ui-fg-subtle"
        />
      </div>
    </li>
  )
}
