import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminConsent } from "../../../contract"
import { Timestamp } from "../time/timestamp"
import { ConsentStateBadge } from "./consent-state-badge"
import { GrantConsent } from "./grant-consent"
import { WithdrawConsent } from "./withdraw-consent"

interface ConsentRowProps {
  contactId: string
  consent: AdminConsent
}

/** One purpose: whether the person agreed to it, since when and how, and the way to change it. */
export function ConsentRow({ contactId, consent }: ConsentRowProps) {
  const { t } = useTranslation()
  const { purpose, state, source, changed_at } = consent
  const Change = state === "granted" ? WithdrawConsent : GrantConsent
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" leading="compact" weight="plus">
            {t(`whatsapp.consent.purposes.${purpose}`)}
          </Text>
          <ConsentStateBadge state={state} />
        </div>
        {changed_at && (
          <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-1">
            <span>{t("whatsapp.consent.since")}</span>
            <Timestamp at={changed_at} as="day" />
            {source && (
              <span>· {t(`whatsapp.consent.sources.${source}`, { defaultValue: source })}</span>
            )}
          </div>
        )}
      </div>
      <Change contactId={contactId} consent={consent} />
    </li>
  )
}
