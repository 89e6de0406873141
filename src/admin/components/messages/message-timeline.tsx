import { ChatBubbleLeftRight } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useMessages, type MessagesOf } from "../../hooks/use-messages"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { ShowMore } from "../feedback/show-more"
import { MessageItem } from "./message-item"

const LOADING_ROWS = 2

interface MessageTimelineProps {
  of: MessagesOf
  /** When there would be messages, while there are none. */
  emptyHint: string
}

/** The WhatsApp messages of one order or person, newest first. */
export function MessageTimeline({ of, emptyHint }: MessageTimelineProps) {
  const { t } = useTranslation()
  const list = useMessages(of)
  const { messages, error } = list

  if (list.isPending) return <LoadingRows rows={LOADING_ROWS} />
  return (
    <>
      {error && (
        <LoadError
          title={t("whatsapp.messages.loadError")}
          error={error}
          onRetry={list.retry}
          isRetrying={list.isRefetching}
        />
      )}
      {!error && messages.length === 0 && (
        <EmptyState
          icon={<ChatBubbleLeftRight />}
          title={t("whatsapp.messages.empty.title")}
          hint={emptyHint}
        />
      )}
      {messages.length > 0 && (
        <ol aria-label={t("whatsapp.messages.title")} className="divide-y">
          {messages.map((message, index) => (
            <MessageItem key={message.id} message={message} startsOpen={index === 0} />
          ))}
        </ol>
      )}
      {list.hasMore && (
        <ShowMore
          shown={messages.length}
          count={list.count}
          isLoading={list.isLoadingMore}
          onShowMore={list.showMore}
        />
      )}
    </>
  )
}
