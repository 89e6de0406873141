import { ExclamationCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminHealthReason } from "../../../contract"

/** One thing that is not well, and where to do something about it. */
export function HealthReason({ reason }: { reason: AdminHealthReason }) {
  const { t } = useTranslation()
  const { level, message, remedy } = reason
  return (
    <div className="flex items-start gap-x-3 px-6 py-4">
      {level === "failing" ? (
        <XCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" aria-hidden />
      ) : (
        <ExclamationCircleSolid className="text-ui-tag-orange-icon mt-0.5 shrink-0" aria-hidden />
      )}
      {/* Written by the shop's server, in English. */}
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          <bdi>{message}</bdi>
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          <bdi>{remedy}</bdi>
        </Text>
      </div>
      <Button size="small" variant="secondary" asChild>
        <Link to={placeOf(reason)}>{t("whatsapp.actions.open")}</Link>
      </Button>
    </div>
  )
}

/** The nearest screen to what it is about. */
function placeOf({ code, number_id, account_id }: AdminHealthReason): string {
  if (code.startsWith("webhook")) return "/settings/whatsapp/webhooks"
  if (number_id) return `/settings/whatsapp/numbers/${number_id}`
  if (account_id) return `/settings/whatsapp/accounts/${account_id}`
  return "/settings/whatsapp/doctor"
}
