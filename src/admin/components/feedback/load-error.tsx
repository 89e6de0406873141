import { ArrowPath } from "@medusajs/icons"
import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRefusalWords } from "../../hooks/use-refusal-words"

interface LoadErrorProps {
  title: string
  error: Error
  onRetry: () => void
  isRetrying: boolean
}

/** Says that something could not be loaded, why, and lets the reader try again. */
export function LoadError({ title, error, onRetry, isRetrying }: LoadErrorProps) {
  const { t } = useTranslation()
  const inWords = useRefusalWords()
  return (
    <div className="px-6 py-4">
      <Alert variant="error" role="alert">
        <div className="flex flex-col items-start gap-y-2">
          <div className="flex flex-col gap-y-1">
            <Text size="small" leading="compact" weight="plus">
              {title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              <bdi>{inWords(error.message)}</bdi>
            </Text>
          </div>
          <Button size="small" variant="secondary" onClick={onRetry} isLoading={isRetrying}>
            <ArrowPath />
            {t("whatsapp.actions.retry")}
          </Button>
        </div>
      </Alert>
    </div>
  )
}
