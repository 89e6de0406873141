import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessageEvent } from "../../../contract"
import { translateExplanation } from "../../lib/translate-explanation"
import { Timestamp } from "../time/timestamp"

interface MessageStepsProps {
  events: readonly AdminMessageEvent[]
  /** The code of what is explained above already. */
  explained: string | undefined
}

/** Everything that happened to a message, oldest first, each with its time. */
export function MessageSteps({ events, explained }: MessageStepsProps) {
  const { t } = useTranslation()
  const last = events.at(-1)
  return (
    <ol aria-label={t("whatsapp.messages.steps")} className="flex flex-col">
      {events.map((event) => (
        <Step
          key={event.id}
          event={event}
          isLast={event === last}
          explanation={
            event === last && event.explanation?.code === explained ? null : event.explanation
          }
        />
      ))}
    </ol>
  )
}

type StepProps = { event: AdminMessageEvent; isLast: boolean } & Pick<
  AdminMessageEvent,
  "explanation"
>

function Step({ event, isLast, explanation }: StepProps) {
  const { t } = useTranslation()
  const { status, occurred_at } = event
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-x-2">
      <div aria-hidden className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={isLast ? undefined : "pb-2"}>
        <div className="flex items-center justify-between gap-x-2">
          <Text size="small" leading="compact">
            {t(`whatsapp.steps.${status}`, { defaultValue: status })}
          </Text>
          <Timestamp
            at={occurred_at}
            as="step"
            className="txt-compact-small text-ui-fg-subtle shrink-0"
          />
        </div>
        {explanation && (
          <Text size="xsmall" className="text-ui-fg-muted text-pretty">
            <bdi>{translateExplanation(explanation, t).message}</bdi>
          </Text>
        )}
      </div>
    </li>
  )
}
