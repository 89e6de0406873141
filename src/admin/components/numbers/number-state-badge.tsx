import { useTranslation } from "react-i18next"
import type { AdminPhoneNumber } from "../../../contract"
import { numberStateOf, type NumberState } from "../../lib/number-state"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<NumberState, StatusColor> = {
  paused: "grey",
  disconnected: "red",
  waiting: "orange",
  low_quality: "orange",
  sending: "green",
}

/** Whether a number sends. */
export function NumberStateBadge({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const state = numberStateOf(number)
  return <StatusLabel color={COLORS[state]}>{t(`whatsapp.numbers.states.${state}`)}</StatusLabel>
}
