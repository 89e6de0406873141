import { useTranslation } from "react-i18next"
import type { ConsentState } from "../../../domain/consent/consent-state"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<ConsentState, StatusColor> = {
  none: "grey",
  pending: "orange",
  granted: "green",
  withdrawn: "red",
}

/** What a person has agreed to, for one purpose. */
export function ConsentStateBadge({ state }: { state: ConsentState }) {
  const { t } = useTranslation()
  return (
    <span aria-live="polite">
      <StatusLabel color={COLORS[state]}>{t(`whatsapp.consent.states.${state}`)}</StatusLabel>
    </span>
  )
}
