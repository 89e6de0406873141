import { ChatBubble } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useConversational } from "../../hooks/use-conversational"
import { useMay } from "../../hooks/use-may"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"

/** What a new chat offers before the first word. */
export function ConversationalSection({ numberId }: { numberId: string }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  const { conversational, isPending, error, retry, isRefetching } = useConversational(numberId)
  const iceBreakers = conversational?.ice_breakers ?? []
  const commands = conversational?.commands ?? []
  return (
    <Section
      title={t("whatsapp.conversational.title")}
      hint={t("whatsapp.conversational.hint")}
      actions={
        mayChange &&
        conversational && (
          <Button size="small" variant="secondary" asChild>
            <Link to="conversational">{t("whatsapp.actions.edit")}</Link>
          </Button>
        )
      }
    >
      {isPending && <LoadingRows rows={1} />}
      {error && !conversational && (
        <LoadError
          title={t("whatsapp.conversational.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {conversational && iceBreakers.length + commands.length === 0 && (
        <EmptyState
          icon={<ChatBubble />}
          title={t("whatsapp.conversational.empty.title")}
          hint={t("whatsapp.conversational.empty.hint")}
        />
      )}
      {iceBreakers.map((question) => (
        <Text key={question} size="small" className="px-6 py-3">
          <bdi>{question}</bdi>
        </Text>
      ))}
      {commands.map(({ name, description }) => (
        <div key={name} className="flex flex-col px-6 py-3">
          <code className="txt-compact-small-plus" dir="ltr">
            /{name}
          </code>
          <Text size="small" className="text-ui-fg-subtle">
            <bdi>{description}</bdi>
          </Text>
        </div>
      ))}
    </Section>
  )
}
