import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminConsentEvent } from "../../../contract"
import { useActorName } from "../../hooks/use-actor-name"
import { StatusLabel, type StatusColor } from "../feedback/status-label"
import { Timestamp } from "../time/timestamp"
import { ConsentProof } from "./consent-proof"

const COLORS: Record<AdminConsentEvent["action"], StatusColor> = {
  requested: "orange",
  granted: "green",
  withdrawn: "red",
}

/** One entry of the ledger: what changed, when, how, by whom, and the proof of it. */
export function ConsentHistoryEntry({ event }: { event: AdminConsentEvent }) {
  const { t } = useTranslation()
  const actor = useActorName(event.actor_id)
  const { purpose, action, source, occurred_at } = event
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <div className="flex items-center justify-between gap-x-2">
          <Text size="small" leading="compact" weight="plus">
            {t(`whatsapp.consent.purposes.${purpose}`)}
          </Text>
          <StatusLabel color={COLORS[action]}>
            {t(`whatsapp.consent.actions.${action}`)}
          </StatusLabel>
        </div>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-1">
          <Timestamp at={occurred_at} as="day and time" />
          <span>· {t(`whatsapp.consent.sources.${source}`, { defaultValue: source })}</span>
          {actor && <span>· {actor}</span>}
        </div>
      </div>
      <ConsentProof event={event} />
    </li>
  )
}
