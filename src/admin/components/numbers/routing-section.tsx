import { Badge, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useMay } from "../../hooks/use-may"
import { Section } from "../page/section"

/** Whose orders are written about from this number. */
export function RoutingSection({ number }: { number: AdminPhoneNumber }) {
  const { t } = useTranslation()
  const mayChange = useMay("owner")
  const kinds = [
    { id: "salesChannels", to: "sales-channels", chosen: number.sales_channels },
    { id: "regions", to: "regions", chosen: number.regions },
  ]
  return (
    <Section
      title={t("whatsapp.numbers.routing.title")}
      hint={t(
        number.is_default ? "whatsapp.numbers.routing.default" : "whatsapp.numbers.routing.hint"
      )}
    >
      {kinds.map(({ id, to, chosen }) => (
        <div key={id} className="flex items-center justify-between gap-x-4 px-6 py-4">
          <div className="flex min-w-0 flex-col gap-y-2">
            <Text size="small" leading="compact" weight="plus">
              {t(`whatsapp.numbers.routing.${id}`)}
            </Text>
            <div className="flex flex-wrap gap-1">
              {chosen.length === 0 && (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("whatsapp.numbers.routing.none")}
                </Text>
              )}
              {chosen.map((one) => (
                <Badge key={one.id} size="2xsmall">
                  {one.name}
                </Badge>
              ))}
            </div>
          </div>
          {mayChange && (
            <Button size="small" variant="secondary" asChild>
              <Link to={to}>{t("whatsapp.actions.edit")}</Link>
            </Button>
          )}
        </div>
      ))}
    </Section>
  )
}
