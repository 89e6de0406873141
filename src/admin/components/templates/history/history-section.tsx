import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useTemplateEvents } from "../../../hooks/use-template-events"
import { changesByEvent } from "../../../lib/versions-in-events"
import { LoadError } from "../../feedback/load-error"
import { LoadingRows } from "../../feedback/loading-rows"
import { ShowMore } from "../../feedback/show-more"
import { Section } from "../../page/section"
import { HistoryEvent } from "./history-event"

/** What happened to a template, newest first: here and at Meta. */
export function HistorySection({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const history = useTemplateEvents(templateId)
  const { events, count, isPending, error, retry, isRefetching } = history
  const changes = useMemo(() => changesByEvent(events), [events])
  return (
    <Section title={t("whatsapp.templates.history.title")}>
      {isPending && <LoadingRows rows={3} />}
      {error && events.length === 0 && (
        <LoadError
          title={t("whatsapp.templates.history.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {!isPending && !error && events.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
          {t("whatsapp.templates.history.none")}
        </Text>
      )}
      {events.length > 0 && (
        <ol className="flex flex-col px-6 py-4">
          {events.map((event, index) => (
            <HistoryEvent
              key={event.id}
              event={event}
              changes={changes.get(event.id)}
              isLast={index === events.length - 1}
            />
          ))}
        </ol>
      )}
      {history.hasMore && (
        <ShowMore
          shown={events.length}
          count={count}
          isLoading={history.isLoadingMore}
          onShowMore={history.showMore}
        />
      )}
    </Section>
  )
}
