import { clx, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminQuota } from "../../../contract"
import { useLocale } from "../../hooks/use-locale"

const NEARLY = 0.8

/** What was used of one limit, in figures and as a bar; only what was used where there is no limit. */
export function QuotaMeter({ label, quota }: { label: string; quota: AdminQuota }) {
  const { t } = useTranslation()
  const write = new Intl.NumberFormat(useLocale())
  const labelId = useId()
  const { limit, used, left } = quota
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus" id={labelId}>
          {label}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {limit === null
            ? t("whatsapp.numbers.quotas.unlimited", { used: write.format(used) })
            : t("whatsapp.numbers.quotas.used", {
                used: write.format(used),
                limit: write.format(limit),
                left: write.format(left ?? 0),
              })}
        </Text>
      </div>
      {limit !== null && (
        <div
          role="meter"
          aria-labelledby={labelId}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          className="bg-ui-bg-subtle shadow-borders-base h-2 overflow-hidden rounded-full"
        >
          <div
            className={clx("h-full rounded-full", barColor(used / limit))}
            style={{ width: `${Math.min(100, (used / limit) * 100)}%` }}
          />
        </div>
      )}
    </div>
  )
}

function barColor(share: number): string {
  if (share >= 1) return "bg-ui-tag-red-icon"
  return share >= NEARLY ? "bg-ui-tag-orange-icon" : "bg-ui-tag-green-icon"
}
