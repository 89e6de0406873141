import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { useContactConsents } from "../../hooks/use-contact-consents"
import { LoadError } from "../feedback/load-error"
import { ShowMore } from "../feedback/show-more"
import { ConsentHistoryEntry } from "./consent-history-entry"

interface ConsentHistoryProps {
  /** Whose history it is, as the admin names them. */
  who: string | null
  consents: ReturnType<typeof useContactConsents>
}

/** Opens everything that is on record about a person's consent, newest first. */
export function ConsentHistory({ who, consents }: ConsentHistoryProps) {
  const { t } = useTranslation()
  const { history, count, error } = consents
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={history.length === 0}>
          {t("whatsapp.consent.history.action")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("whatsapp.consent.history.title")}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle">
            <bdi>{who ?? t("whatsapp.contact.noPhone")}</bdi>
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {error && (
            <LoadError
              title={t("whatsapp.consent.loadError")}
              error={error}
              onRetry={consents.retry}
              isRetrying={consents.isRefetching}
            />
          )}
          <ol className="divide-y">
            {history.map((event) => (
              <ConsentHistoryEntry key={event.id} event={event} />
            ))}
          </ol>
          {consents.hasMore && (
            <div className="border-t">
              <ShowMore
                shown={history.length}
                count={count}
                isLoading={consents.isLoadingMore}
                onShowMore={consents.showMore}
              />
            </div>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
