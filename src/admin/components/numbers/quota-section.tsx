import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { Section } from "../page/section"
import { QuotaMeter } from "./quota-meter"

const QUOTAS = ["minute", "day", "month", "portfolio"] as const

/** How much of each limit is used, the shop's own and Meta's. */
export function QuotaSection({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  return (
    <Section
      title={t("whatsapp.numbers.quotas.title")}
      hint={t("whatsapp.numbers.quotas.hint")}
      actions={
        mayChange && (
          <Button size="small" variant="secondary" asChild>
            <Link to="limits">{t("whatsapp.actions.edit")}</Link>
          </Button>
        )
      }
    >
      {QUOTAS.map((id) => (
        <QuotaMeter key={id} label={t(`whatsapp.numbers.quotas.${id}`)} quota={number.quota[id]} />
      ))}
    </Section>
  )
}
