import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { ConsentState } from "../../../domain/consent/consent-state"

type Color = ComponentProps<typeof StatusBadge>["color"]

const COLORS: Record<ConsentState, Color> = {
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
      <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
        {t(`whatsapp.consent.states.${state}`)}
      </StatusBadge>
    </span>
  )
}
