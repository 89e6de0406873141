import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplate, AdminTemplateUsage } from "../../../../contract"
import { useTemplateUsage } from "../../../hooks/use-template-usage"
import { LoadError } from "../../feedback/load-error"
import { LoadingRows } from "../../feedback/loading-rows"
import { StatusLabel } from "../../feedback/status-label"
import { Section } from "../../page/section"

/** What sends a template, and how many messages with it wait. */
export function UsageSection({ template }: { template: Pick<AdminTemplate, "id"> }) {
  const { t } = useTranslation()
  const { usage, isPending, error, retry, isRefetching } = useTemplateUsage(template.id)
  return (
    <Section
      title={t("whatsapp.templates.usage.title")}
      badge={
        usage && usage.waiting > 0 ? (
          <Badge size="2xsmall" rounded="full">
            {t("whatsapp.templates.usage.waiting", { amount: usage.waiting })}
          </Badge>
        ) : undefined
      }
    >
      {isPending && <LoadingRows rows={2} />}
      {error && !usage && (
        <LoadError
          title={t("whatsapp.templates.usage.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {usage && <Users usage={usage} />}
    </Section>
  )
}

function Users({ usage: { automations, campaigns } }: { usage: AdminTemplateUsage }) {
  const { t } = useTranslation()
  if (automations.length + campaigns.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
        {t("whatsapp.templates.usage.none")}
      </Text>
    )
  }
  return (
    <ul className="divide-y">
      {automations.map(({ id, name, trigger, enabled }) => (
        <li key={id} className="flex items-center justify-between gap-x-3 px-6 py-3">
          <User name={name} kind={t("whatsapp.templates.usage.automation")} detail={trigger} />
          <StatusLabel color={enabled ? "green" : "grey"}>
            {t(enabled ? "whatsapp.templates.usage.on" : "whatsapp.templates.usage.off")}
          </StatusLabel>
        </li>
      ))}
      {campaigns.map(({ id, name, status }) => (
        <li key={id} className="flex items-center justify-between gap-x-3 px-6 py-3">
          <User name={name} kind={t("whatsapp.templates.usage.campaign")} />
          <StatusLabel color="grey">
            {t(`whatsapp.templates.usage.campaigns.${status}`, { defaultValue: status })}
          </StatusLabel>
        </li>
      ))}
    </ul>
  )
}

function User({ name, kind, detail }: { name: string; kind: string; detail?: string }) {
  return (
    <div className="flex min-w-0 flex-col">
      <Text size="small" leading="compact" weight="plus">
        <bdi className="break-words">{name}</bdi>
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {kind}
        {detail && (
          <>
            {" · "}
            <code dir="ltr">{detail}</code>
          </>
        )}
      </Text>
    </div>
  )
}
