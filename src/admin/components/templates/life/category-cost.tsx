import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateCategoryCost } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { nameOfDay } from "../../../lib/day-range"

/** What the messages of the last thirty days would have cost more, and by whose prices. */
export function CategoryCost({ cost }: { cost: AdminTemplateCategoryCost }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { messages, unknown_messages, difference, currency, list_prices_of } = cost
  if (messages === 0) return null
  const money = new Intl.NumberFormat(locale, { style: "currency", currency })
  const sentences = [
    ...(difference === null
      ? []
      : [
          t("whatsapp.templates.moved.cost", {
            amount: money.format(difference),
            day: nameOfDay(list_prices_of, locale),
          }),
        ]),
    ...(unknown_messages > 0
      ? [t("whatsapp.templates.moved.unknown", { amount: unknown_messages, all: messages })]
      : []),
  ]
  return (
    <Text size="small" className="text-ui-fg-subtle text-pretty">
      {sentences.join(" ")}
    </Text>
  )
}
