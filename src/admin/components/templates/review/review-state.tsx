import { useTranslation } from "react-i18next"
import type { TemplateReviewState } from "../../../../contract"
import { StatusLabel, type StatusColor } from "../../feedback/status-label"

const COLORS: Record<TemplateReviewState, StatusColor> = {
  none: "grey",
  requested: "blue",
  approved: "green",
  sent_back: "orange",
}

/** Where the shop's own review of something stands. */
export function ReviewState({ state }: { state: TemplateReviewState }) {
  const { t } = useTranslation()
  return (
    <StatusLabel color={COLORS[state]}>
      {t(`whatsapp.templates.review.states.${state}`)}
    </StatusLabel>
  )
}
