import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ShowMoreProps {
  shown: number
  count: number
  isLoading: boolean
  onShowMore: () => void
}

/** Fetches the next page of a list, and says how much of it is shown. */
export function ShowMore({ shown, count, isLoading, onShowMore }: ShowMoreProps) {
  const { t } = useTranslation()
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <span className="txt-compact-small text-ui-fg-subtle">
        {t("whatsapp.states.shown", { shown, total: count })}
      </span>
      <Button
        size="small"
        variant="transparent"
        className="-me-2"
        onClick={onShowMore}
        isLoading={isLoading}
      >
        {t("whatsapp.actions.showMore")}
      </Button>
    </div>
  )
}
