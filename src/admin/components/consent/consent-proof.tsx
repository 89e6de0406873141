import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminConsentEvent } from "../../../contract"

/** What an entry of the ledger rests on: the words shown, the note, the order, the browser. */
export function ConsentProof({ event }: { event: AdminConsentEvent }) {
  const { t } = useTranslation()
  const { wording, note, order_id, locale, ip_address, user_agent } = event
  const facts = [
    { name: "note", value: note },
    { name: "locale", value: locale },
    { name: "ip", value: ip_address },
    { name: "agent", value: user_agent },
  ].filter(({ value }) => value)

  return (
    <>
      {wording && (
        <blockquote
          dir="auto"
          className="border-ui-border-strong txt-small text-ui-fg-subtle border-s-2 ps-3 break-words"
        >
          {wording}
        </blockquote>
      )}
      {(facts.length > 0 || order_id) && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {facts.map(({ name, value }) => (
            <Fact key={name} label={t(`whatsapp.consent.history.${name}`)}>
              <bdi>{value}</bdi>
            </Fact>
          ))}
          {order_id && (
            <Fact label={t("whatsapp.consent.history.order")}>
              <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive">
                {t("whatsapp.consent.history.openOrder")}
              </Link>
            </Fact>
          )}
        </dl>
      )}
    </>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="txt-compact-small-plus text-ui-fg-subtle">{label}</dt>
      <dd className="txt-compact-small text-ui-fg-subtle min-w-0 break-words">{children}</dd>
    </>
  )
}
